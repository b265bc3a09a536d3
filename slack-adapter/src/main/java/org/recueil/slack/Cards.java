package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.recueil.command.Answer;
import org.recueil.command.AnswerItem;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.command.Quotes;
import org.recueil.model.Body;
import org.recueil.model.DocumentId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** Previews of links to official documents: a paragraph in two or three lines, or the document's own. */
final class Cards {
    private static final Pattern HOST = Pattern.compile("(?i)" + Body.ADDRESS + "(?![\\w.:@-])");

    private static final Pattern LINK = Pattern.compile(HOST + "/\\S+");
    private static final int LINES_OF_A_DOCUMENT = 3;

    private final Function<Message, Answer> bot;
    private final Quotes quotes;

    /** @param bot answers a message */
    Cards(Function<Message, Answer> bot, Quotes quotes) {
        this.bot = bot;
        this.quotes = quotes;
    }

    /** Whether an address is one of the United Nations' official documents, known to the corpus or not. */
    static boolean isOfDocument(String address) {
        return HOST.matcher(address).lookingAt();
    }

    /** Nothing where the link leads to no document of the corpus. */
    Optional<List<LayoutBlock>> of(String url, Language language) {
        if (!LINK.matcher(url).matches() || url.length() > SlackLimits.URL) {
            return Optional.empty();
        }
        Optional<Reply> card = card(url, language);
        return card.or(() -> card(url.replaceFirst("#.*", ""), language))
                .map(reply -> new SlackRenderer().render(reply).get(0).blocks());
    }

    private Optional<Reply> card(String url, Language language) {
        Answer answer = ask("/rec " + url, language);
        if (answer.items().isEmpty()) {
            return Optional.empty();
        }
        AnswerItem first = answer.items().get(0);
        return Optional.ofNullable(
                switch (answer.kind()) {
                    case PROVISION, PROVISIONS -> paragraph(first, language);
                    case DOCUMENT ->
                        first.id() instanceof DocumentId id
                                ? document("/doc " + id, answer, first, language)
                                : paragraph(first, language);
                    case MEETING, INSTRUMENT -> meeting(first, language);
                    default -> null;
                });
    }

    /** The meeting that adopted a provision. */
    private Reply meeting(AnswerItem item, Language language) {
        String says = "/reunion " + item.provision().orElseThrow().meeting().label();
        return document(says, ask(says, language), item, language);
    }

    private Reply paragraph(AnswerItem item, Language language) {
        return with(
                "/rec " + item.label(),
                "card.whole",
                quotes.preview(item, language).blocks(),
                language);
    }

    /** What an answer says first of a document, and its address. */
    private static Reply document(String says, Answer answer, AnswerItem item, Language language) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : answer.reply().blocks()) {
            if (block instanceof Block.Heading heading) {
                blocks.add(new Block.Paragraph(
                        new Span.Strong(heading.spans().get(0).text())));
            } else if (block instanceof Block.Paragraph && blocks.size() < LINES_OF_A_DOCUMENT) {
                blocks.add(block);
            }
        }
        item.url().ifPresent(url -> blocks.add(new Block.Note(new Span.Link(url))));
        return with(says, "card.more", blocks, language);
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
