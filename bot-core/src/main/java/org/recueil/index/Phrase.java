package org.recueil.index;

import java.util.stream.IntStream;

/**
 * Words of a question that count more where a text says them together.
 *
 * @param stems at least two
 * @param slop how many other words may stand between two of them
 * @param alternative the number of the alternative that it belongs to, or {@link #PAIR}
 */
record Phrase(int[] stems, int slop, int alternative, double weight) {
    /** Two neighbouring words of the question, which belong to no alternative. */
    static final int PAIR = -1;

    /** How often a text says it; a looser place counts less. */
    double count(TextWords text) {
        double count = 0;
        for (int at = 0; at < text.count(); at++) {
            if (text.stems()[at] == stems[0]) {
                int end = end(text, at, stems, slop);
                double inOrder = end < 0 ? 0 : 1.0 / (1 + end - at - stems.length);
                count += alternative == PAIR ? Math.max(inOrder, before(text, at)) : inOrder;
            }
        }
        return count;
    }

    /** The places of the words of a phrase that begins at one; none where it does not. */
    static IntStream places(TextWords text, int start, int[] stems, int slop) {
        int end = end(text, start, stems, slop);
        return IntStream.range(start, end).filter(at -> IntStream.of(stems).anyMatch(stem -> stem == text.stems()[at]));
    }

    /** After the last word of a phrase that begins here; -1 where none does. */
    private static int end(TextWords text, int start, int[] stems, int slop) {
        int at = start;
        for (int i = 1; i < stems.length; i++) {
            int last = Math.min(at + 1 + slop, text.count() - 1);
            do {
                at++;
            } while (at <= last && text.stems()[at] != stems[i]);
            if (at > last) {
                return -1;
            }
        }
        return at + 1;
    }

    /** How near the second word of a pair stands before the first, which counts as two words farther. */
    private double before(TextWords text, int start) {
        for (int gap = 0; gap + 2 <= slop && start - gap > 0; gap++) {
            if (text.stems()[start - gap - 1] == stems[1]) {
                return 1.0 / (3 + gap);
            }
        }
        return 0;
    }
}
