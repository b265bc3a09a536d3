package org.recueil.slack.show;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recueil.bot.Quotes;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.Message;
import org.recueil.model.id.Body;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.TextId;
import org.recueil.platform.Way;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.app.InstalledApp;
import org.recueil.slack.render.AnswerPlace;
import org.recueil.slack.render.CommandRespeller;
import org.recueil.slack.render.Controls;
import org.recueil.slack.render.Layout;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** Makes previews of links to official documents: a paragraph in two or three lines, or the document's own. */
public final class LinkPreviews {
    private static final Pattern HOST = Pattern.compile("(?i)" + Body.ADDRESS + "(?![\\w.:@-])");

    private static final Pattern LINK = Pattern.compile(HOST + "/\\S+");

    private final Function<Message, Answer> bot;
    private final Quotes quotes;
    private final InstalledApp app;

    /** @param bot answers a message */
    LinkPreviews(Function<Message, Answer> bot, Quotes quotes, InstalledApp app) {
        this.bot = bot;
        this.quotes = quotes;
        this.app = app;
    }

    /** Whether an address is that of an official document of the United Nations, known to the corpus or not. */
    public static boolean isOfDocument(String address) {
        return HOST.matcher(address).lookingAt();
    }

    /** The preview of a link; empty if it does not lead to a document of the corpus. */
    Optional<List<LayoutBlock>> of(String url, Language language) {
        if (!LINK.matcher(url).matches() || url.length() > SlackLimits.URL) {
            return Optional.empty();
        }
        Optional<Reply> card = card(url, language);
        return card.or(() -> card(url.replaceFirst("#.*", ""), language)).map(reply -> blocks(reply, language));
    }

    private List<LayoutBlock> blocks(Reply reply, Language language) {
        AnswerPlace place = new AnswerPlace(AnswerPlace.Readers.ALL, language, "", Way.to(""));
        List<LayoutBlock> blocks =
                new ArrayList<>(Layout.ofCard(CommandRespeller.of(app).of(reply.blocks())));
        blocks.addAll(Controls.of(ActionMenu.of(reply.actions()), place).blocks(0));
        return blocks;
    }

    private Optional<Reply> card(String url, Language language) {
        Answer answer = ask("/rec " + url, language);
        return answer.items().stream().findFirst().flatMap(first -> switch (answer.kind()) {
            case PROVISION, PROVISIONS -> Optional.of(paragraph(first, language));
            case DOCUMENT ->
                first.id() instanceof DocumentId id
                        ? whole(id, "/doc " + id, language)
                        : Optional.of(paragraph(first, language));
            case MEETING, INSTRUMENT -> first.provision().flatMap(id -> meeting(id.meeting(), language));
            default -> Optional.empty();
        });
    }

    /** The preview of the meeting that adopted what the document prints. */
    private Optional<Reply> meeting(MeetingId id, Language language) {
        return whole(id, "/reunion " + id.label(), language);
    }

    private Optional<Reply> whole(TextId id, String says, Language language) {
        return quotes.card(id, language).map(card -> with(says, "card.more", card.blocks(), language));
    }

    private Reply paragraph(AnswerItem item, Language language) {
        return with(
                "/rec " + item.label(),
                "card.whole",
                quotes.preview(item, language).blocks(),
                language);
    }

    private static Reply with(String says, String label, List<Block> blocks, Language language) {
        return new Reply(
                blocks,
                List.of(new Action.Ask(Action.Role.WHOLE, Words.in(language).say(label), says)));
    }

    private Answer ask(String line, Language language) {
        return bot.apply(new Message(line, language));
    }
}
