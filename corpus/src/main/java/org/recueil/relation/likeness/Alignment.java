package org.recueil.relation.likeness;

import java.util.BitSet;

/**
 * The heaviest run of words that two texts have in common, in the order of both.
 *
 * @param weight of the words in common
 * @param inFirst which words of the first text they are
 * @param inSecond which words of the second
 */
record Alignment(double weight, BitSet inFirst, BitSet inSecond) {
    /** A word in common weighs what it weighs in the text where it weighs less. */
    static Alignment of(String[] first, double[] weights, String[] second, double[] weightsInSecond) {
        double[][] best = new double[first.length + 1][second.length + 1];
        for (int i = first.length - 1; i >= 0; i--) {
            for (int j = second.length - 1; j >= 0; j--) {
                best[i][j] = first[i].equals(second[j])
                        ? best[i + 1][j + 1] + Math.min(weights[i], weightsInSecond[j])
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        BitSet inFirst = new BitSet();
        BitSet inSecond = new BitSet();
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            if (first[i].equals(second[j])) {
                inFirst.set(i++);
                inSecond.set(j++);
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return new Alignment(best[0][0], inFirst, inSecond);
    }

    /** How much of both texts, together of that weight, is in common: 0 to 1. */
    double shareOf(double together) {
        return together == 0 ? 0 : 2 * weight / together;
    }
}
