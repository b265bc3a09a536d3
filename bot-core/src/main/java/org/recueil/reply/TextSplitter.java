package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits long text into parts: after a paragraph, or else after a sentence, a word or a code point. The parts, joined, are the
 * text.
 */
public final class TextSplitter {
    private static final int SHORTEST = 2;

    private TextSplitter() {}

    /**
     * The parts of the text, none longer than the limit. An empty text has no parts.
     *
     * @param limit in UTF-16 units; at least 2, the length of a surrogate pair
     * @throws IllegalArgumentException if the limit is less
     */
    public static List<String> split(String text, int limit) {
        Require.check(limit >= SHORTEST, "limit of a part", "is less than " + SHORTEST, Integer.toString(limit));
        List<String> parts = new ArrayList<>();
        String rest = text;
        while (rest.length() > limit) {
            int at = cut(rest, limit, TextBoundary.CODE_POINT);
            parts.add(rest.substring(0, at));
            rest = rest.substring(at);
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return List.copyOf(parts);
    }

    /**
     * Where to cut a text that is longer than {@code max}: at the best boundary, but none finer than {@code finest}. A
     * paragraph or sentence that would leave two thirds of the room empty gives way to a finer boundary.
     *
     * @return from 1 to {@code max}, or 0 if there is no such boundary
     */
    static int cut(String text, int max, TextBoundary finest) {
        int fallback = 0;
        for (TextBoundary boundary : TextBoundary.values()) {
            if (boundary.compareTo(finest) > 0) {
                break;
            }
            int at = boundary.lastAtMost(max, text);
            boolean fillsEnough = at > max / 3 || boundary == TextBoundary.WORD;
            if (at > 0 && fillsEnough) {
                return at;
            }
            fallback = Math.max(fallback, at);
        }
        return fallback;
    }
}
