package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.recueil.bot.Quotes;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.id.TextId;
import org.recueil.platform.Way;
import org.recueil.reference.ReferenceFinder;
import org.recueil.reference.value.FoundReference;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.Escape;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.SlackMessage;
import org.recueil.slack.render.SlackRenderer;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** What a message cites and what resembles it, each in two or three lines with a button that shares it. */
final class CitedIn {
    private static final int MOST_CITED = 8;
    /** More than any statement cites. Further references are not counted. */
    private static final int MOST_READ = 500;

    private static final int MOST_ALIKE = 4;

    private final Function<Message, Answer> bot;
    private final Quotes quotes;
    private final InstalledApp app;

    /** @param bot answers a message */
    CitedIn(Function<Message, Answer> bot, Quotes quotes, InstalledApp app) {
        this.bot = bot;
        this.quotes = quotes;
        this.app = app;
    }

    /** @param thread in which it is shared; empty for the channel itself */
    List<SlackMessage> of(String text, Language language, String thread) {
        List<FoundReference> found = ReferenceFinder.findIn(text);
        Map<TextId, AnswerItem> cited = cited(text, found, language);
        List<AnswerItem> alike = ResemblingProvisions.to(text, found, line -> ask(line, language)).stream()
                .filter(item -> !cited.containsKey(item.id()))
                .limit(MOST_ALIKE)
                .toList();
        SlackRenderer renderer =
                new SlackRenderer(app, new AnswerPlace(AnswerPlace.Readers.LISTED, language, thread, Way.to("")));
        if (cited.isEmpty() && alike.isEmpty()) {
            return renderer.render(Words.paragraph(language, "references.none"));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        StringBuilder spoken = new StringBuilder();
        add("references.cited", List.copyOf(cited.values()), language, renderer, blocks, spoken);
        add("references.alike", alike, language, renderer, blocks, spoken);
        return List.of(new SlackMessage(SlackMessage.fallback(spoken.toString().strip()), blocks));
    }

    private void add(
            String key,
            List<AnswerItem> items,
            Language language,
            SlackRenderer renderer,
            List<LayoutBlock> blocks,
            StringBuilder spoken) {
        if (items.isEmpty()) {
            return;
        }
        String heading = Words.in(language).say(key);
        blocks.addAll(
                renderer.render(Reply.of(new Block.Heading(heading))).get(0).blocks());
        spoken.append(heading).append('\n');
        for (AnswerItem item : items.stream().limit(MOST_CITED).toList()) {
            SlackMessage entry =
                    renderer.render(entry(item, language), blocks.size()).get(0);
            blocks.addAll(entry.blocks());
            spoken.append(Escape.undo(entry.text())).append('\n');
        }
        if (items.size() > MOST_CITED) {
            String how = app.allows(Feature.DIRECT_MESSAGES) ? "references.more.direct" : "references.more";
            String more = Words.in(language).say(how, items.size() - MOST_CITED);
            blocks.add(Layout.context(Escape.of(more)));
        }
    }

    private Reply entry(AnswerItem item, Language language) {
        String says = "/rec " + item.label();
        return new Reply(
                quotes.preview(item, language).blocks(),
                List.of(
                        new Action.Ask(Action.Role.WHOLE, Words.in(language).say("card.whole"), says),
                        new Action.Share(Words.in(language).say("references.share", item.label()), says)));
    }

    /** The cited texts by their ids, in the order of the message. Of a whole with its parts only the whole. */
    private Map<TextId, AnswerItem> cited(String text, List<FoundReference> found, Language language) {
        Map<TextId, AnswerItem> cited = new LinkedHashMap<>();
        List<String> written = found.stream()
                .map(reference -> text.substring(reference.start(), reference.end()))
                .distinct()
                .limit(MOST_READ)
                .toList();
        for (String reference : written) {
            Answer answer = ask("/rec " + reference, language);
            switch (answer.kind()) {
                case PROVISION ->
                    cited.putIfAbsent(answer.items().get(0).id(), answer.items().get(0));
                case PROVISIONS, DOCUMENT -> answer.items().forEach(item -> cited.putIfAbsent(item.id(), item));
                default -> {}
            }
        }
        return cited;
    }

    private Answer ask(String line, Language language) {
        return bot.apply(new Message(line, language));
    }
}
