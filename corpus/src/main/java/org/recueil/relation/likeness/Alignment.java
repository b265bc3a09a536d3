package org.recueil.relation.likeness;

import java.util.BitSet;

/**
 * The words that two texts have in common in the same order. They weigh as much as possible, provided that a word has
 * the same weight wherever it stands in a text.
 *
 * @param weight the weight of the words in common
 * @param inFirst the indexes of these words in the first text
 * @param inSecond the indexes of these words in the second text
 */
record Alignment(double weight, BitSet inFirst, BitSet inSecond) {
    /**
     * Aligns two texts. A word in common has the smaller of its weights in the two texts.
     *
     * @param weights the weight of each word of the first text, at the same index
     * @param weightsInSecond the weight of each word of the second text, at the same index
     */
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

    /** The share of both texts that is in common, from 0 to 1, given the weight of both together. */
    double shareOf(double together) {
        return together == 0 ? 0 : 2 * weight / together;
    }
}
