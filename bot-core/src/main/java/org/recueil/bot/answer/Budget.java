package org.recueil.bot.answer;

import java.util.List;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Block;

/**
 * How much an answer holds, so that a phone shows it at a glance: the one table of it. Rows are of buttons, the ways back and out
 * included.
 */
public enum Budget {
    /** Five texts of at most four lines each. */
    SEARCH(900, 5),
    /** The provisions of a theme, themes, and other lists: ten entries of two lines. */
    LIST(1000, 10),
    /** One provision, or paragraphs of a report: what we say beside the official words, which do not count. */
    PROVISION(350, 1),
    HELP(800, 10),
    /** Two lines. */
    MISS(84, 0),
    /** Whatever else is answered. */
    OTHER(1000, 10),
    /** Whatever is said before others: the first three of a page. */
    GROUP(500, 3);

    /** Themes named beside something else have so many characters together. */
    public static final int THEMES_NAMED = 150;

    private static final int MARGIN = 50;
    private static final int ROWS = 4;
    private static final int ROWS_IN_A_GROUP = 2;
    private static final int ROWS_OF_A_MISS = 1;

    private final int characters;
    private final int entries;

    Budget(int characters, int entries) {
        this.characters = characters;
        this.entries = entries;
    }

    /** Of an answer to so many people. */
    public static Budget of(Answer.Kind kind, Audience audience) {
        return switch (kind) {
            case PROVISION -> PROVISION;
            case NOT_FOUND -> MISS;
            case SEARCH -> audience == Audience.OTHERS ? GROUP : SEARCH;
            case THEME, THEMES -> audience == Audience.OTHERS ? GROUP : LIST;
            case HELP, GREETING -> audience == Audience.OTHERS ? GROUP : HELP;
            default -> audience == Audience.OTHERS ? GROUP : OTHER;
        };
    }

    /** The most characters. */
    public int characters() {
        return characters;
    }

    /** What is left of them beside these blocks, blank lines between lists taken off. */
    public int room(List<? extends Block> blocks) {
        return characters - MARGIN - Phone.length(blocks);
    }

    /** The most entries of a list. */
    public int entries() {
        return entries;
    }

    /** The most rows of buttons below an answer of that kind. */
    public static int rows(Answer.Kind kind, Audience audience) {
        if (kind == Answer.Kind.NOT_FOUND) {
            return ROWS_OF_A_MISS;
        }
        return audience == Audience.OTHERS ? ROWS_IN_A_GROUP : ROWS;
    }
}
