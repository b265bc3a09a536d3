package org.recueil.reference.grammar;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marks of footnotes: superscripts, subscripts, daggers, and circled figures after a letter or number. They are
 * never part of a number: {@code II.3²} is II.3. Safe for use by several threads.
 */
public final class NoteMarks {
    private static final String RAISED = "\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0-\u02B8\u02E0-\u02E4\u1D2C-\u1D6A\u1D78"
            + "\u1D9B-\u1DBF\u2070-\u209F\u2020\u2021\u203B";
    private static final String CIRCLED = "\u2460-\u2473\u24B6-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF";

    /** All of them, for use inside a character class of a regular expression. */
    static final String ALL = RAISED + CIRCLED;

    private static final Pattern RUN =
            Pattern.compile("[" + RAISED + "]++|(?<=[\\p{L}\\p{Nd})\\]])[" + CIRCLED + "]++");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\d&&[^" + ALL + "]]");

    private NoteMarks() {}

    /** Whether a text has a letter or digit that is not a note mark. */
    public static boolean holdsWords(String text) {
        return WORDS.matcher(text).find();
    }

    /** Applies a change to each stretch of a text between note marks and keeps the marks as they are. */
    public static String changeAround(String text, UnaryOperator<String> change) {
        StringBuilder changed = new StringBuilder(text.length());
        int end = 0;
        Matcher marks = RUN.matcher(text);
        while (marks.find()) {
            changed.append(change.apply(text.substring(end, marks.start()))).append(marks.group());
            end = marks.end();
        }
        return changed.append(change.apply(text.substring(end))).toString();
    }

    /**
     * Passes the numbers of notes in brackets after a whole reference: {@code II.37(1)}, {@code II.37 [2]}. Passes
     * nothing if a further level follows, as in {@code II.37(1)(a)}.
     */
    public static void skipBracketed(Cursor cursor) {
        int start = cursor.mark();
        int closing = cursor.sees(")") ? 1 : 0;
        while (isBracketed(cursor, closing)) {
            cursor.back(cursor.mark() + closing + 3);
            closing = 0;
        }
        boolean goesOn = cursor.mark() > start && cursor.sees("(") && cursor.isGlued(0);
        if (goesOn) {
            cursor.back(start);
        }
    }

    private static boolean isBracketed(Cursor cursor, int ahead) {
        boolean round = cursor.sees(ahead, "(") && cursor.sees(ahead + 2, ")");
        boolean square = cursor.sees(ahead, "[") && cursor.sees(ahead + 2, "]");
        return (round || square)
                && cursor.sees(
                        ahead + 1,
                        token -> token.is(Token.Kind.NUMBER) && token.text().length() <= 2);
    }
}
