package org.recueil.documents;

import java.util.HashMap;
import java.util.Map;

/**
 * How many lines words take in a cell, in Arial. Its widths are those of Helvetica and Liberation Sans, in thousandths of the
 * size of the font. Digits, and most letters, are 556.
 */
final class ArialText {
    // A column of width 1 has room for a digit of seven pixels; five pixels of the column are its margins.
    private static final double PIXELS_PER_WIDTH = 7;
    private static final double PIXELS_OF_MARGINS = 5;
    private static final double PIXELS_PER_POINT = 96 / 72.0;
    private static final double THOUSANDTHS = 1000;

    private static final int SMALL_LETTER = 556;
    private static final int CAPITAL = 722;
    private static final int UNKNOWN = 1000;

    private static final Map<Integer, Integer> WIDTHS = new HashMap<>();

    static {
        put(222, "ijl'’");
        put(278, " \u00A0!,./:;I[]\\tf|");
        put(333, "r()-·");
        put(500, "ckçsvxyzJ");
        put(556, "0123456789?_$#–«»");
        put(584, "+<=>~");
        put(667, "ABEÉÈÊKPSVXYÀÂ&");
        put(778, "GOQÔ");
        put(833, "mM");
        put(944, "Wœ");
    }

    private ArialText() {}

    private static void put(int width, String characters) {
        characters.codePoints().forEach(character -> WIDTHS.put(character, width));
    }

    /**
     * @param width of the column, in characters
     * @param points the size of the font
     */
    static int lines(String words, double width, double points) {
        double room = (width * PIXELS_PER_WIDTH - PIXELS_OF_MARGINS) * THOUSANDTHS / (points * PIXELS_PER_POINT);
        return words.lines().mapToInt(line -> wrapped(line, room)).sum();
    }

    /** A word that does not fit on the line begins the next one; one that fits on no line is broken. */
    private static int wrapped(String line, double room) {
        double blank = width(" ");
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ")) {
            double width = width(word);
            if (used > 0 && used + blank + width > room) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? blank : 0) + width;
            while (used > room) {
                lines++;
                used -= room;
            }
        }
        return lines;
    }

    private static int width(String words) {
        return words.codePoints().map(ArialText::width).sum();
    }

    private static int width(int character) {
        Integer known = WIDTHS.get(character);
        if (known != null) {
            return known;
        } else if (Character.isLowerCase(character)) {
            return SMALL_LETTER;
        }
        return Character.isUpperCase(character) ? CAPITAL : UNKNOWN;
    }
}
