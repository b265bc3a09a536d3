package org.recueil.bot.answer;

import java.util.List;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Block;

/**
 * How much an answer may hold, so that a phone shows it on one screen. Rows are rows of buttons, including those that go back
 * or open menus.
 */
public enum Budget {
    /** Five texts of at most four lines each. */
    SEARCH(900),
    /** The provisions of a theme, themes and other lists: ten entries of two lines. */
    LIST(1000),
    /** One provision, or paragraphs of a report: only our words count, not the official ones. */
    PROVISION(350),
    HELP(800),
    /** Two lines. */
    MISS(84),
    /** All other answers. */
    OTHER(1000),
    /** Answers in a group: the first three entries of a page. */
    GROUP(500);

    /** The most characters for the names of themes beside something else. */
    public static final int THEMES_NAMED = 150;

    /** The most entries on a page of a search. Other lists have ten per page ({@link Page}). */
    public static final int HITS = 5;

    /** The most entries in a group. */
    public static final int ENTRIES_IN_A_GROUP = 3;

    /** For the blank lines between lists. */
    private static final int MARGIN = 50;

    private static final int ROWS = 4;
    private static final int ROWS_IN_A_GROUP = 2;
    private static final int ROWS_OF_A_MISS = 1;

    private final int characters;

    Budget(int characters) {
        this.characters = characters;
    }

    /** The budget of an answer of this kind. */
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

    /** How many characters are left beside these blocks and the blank lines between lists. */
    public int room(List<? extends Block> blocks) {
        return characters - MARGIN - Phone.length(blocks);
    }

    /** The most rows of buttons below an answer of that kind. */
    public static int rows(Answer.Kind kind, Audience audience) {
        if (kind == Answer.Kind.NOT_FOUND) {
            return ROWS_OF_A_MISS;
        }
        return audience == Audience.OTHERS ? ROWS_IN_A_GROUP : ROWS;
    }
}
