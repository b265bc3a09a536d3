package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Block.Quotation;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/**
 * A long answer as it is given before others: official texts by their first words, all else as it was, and the whole one
 * press away. Who ends a line with {@code en entier} or {@code in full} gets the whole.
 */
final class Abridged {
    private static final int SHORT_ENOUGH = 900;
    private static final int LENGTH = 200;
    private static final int LIST_LENGTH = 120;
    private static final int MANY = 2;
    private static final int MOST_QUOTATIONS = 4;
    private static final Pattern WHOLE =
            Pattern.compile("(?<line>.*\\S)\\s+(?:en entier|in full)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private Abridged() {}

    /** The line without the words that ask for the whole. */
    static String withoutWish(String line) {
        Matcher whole = WHOLE.matcher(line);
        return whole.matches() ? whole.group("line") : line;
    }

    /**
     * The answer, abridged where it is long.
     *
     * @param line what was asked, without the words that ask for the whole
     */
    static Answer of(Answer answer, String line, Wording wording) {
        List<Block> blocks = answer.reply().blocks();
        int quoted = blocks.stream().mapToInt(Abridged::quoted).sum();
        if (quoted <= SHORT_ENOUGH) {
            return answer;
        }
        long texts = blocks.stream().filter(Block.Heading.class::isInstance).count();
        String whole = wording.say("whole");
        List<Action> actions = new ArrayList<>();
        actions.add(new Action.Ask(Action.Role.WHOLE, wording.say("whole.action"), line + " " + whole));
        actions.addAll(answer.reply().actions());
        List<Block> shortened = new ArrayList<>(shortened(blocks, texts > MANY ? LIST_LENGTH : LENGTH));
        shortened.add(new Block.Note(wording.say("whole.note", whole)));
        return answer.showing(new Reply(shortened, actions));
    }

    private static int quoted(Block block) {
        return block instanceof Quotation quotation ? length(quotation.spans()) : 0;
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(span -> span.text().length()).sum();
    }

    /** Of each text its first quotations, which are its chapeau and its own words, by their first words. */
    private static List<Block> shortened(List<Block> blocks, int length) {
        List<Block> shortened = new ArrayList<>();
        int shown = 0;
        for (Block block : blocks) {
            if (!(block instanceof Quotation quotation)) {
                shortened.add(block);
                shown = block instanceof Block.Heading ? 0 : shown;
            } else if (shown < MOST_QUOTATIONS) {
                shortened.add(beginning(quotation, length));
                shown++;
            }
        }
        return shortened;
    }

    private static Quotation beginning(Quotation quotation, int length) {
        StringBuilder text = new StringBuilder();
        quotation.spans().forEach(span -> text.append(span.text()));
        String words = FirstWords.of(text.toString(), length);
        return text.length() <= length ? quotation : new Quotation(quotation.label(), quotation.depth(), words);
    }
}
