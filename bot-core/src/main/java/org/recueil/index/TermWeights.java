package org.recueil.index;

import java.util.Arrays;

/** How much each of some terms counts, and for which alternative of a question: for one question, on one thread. */
final class TermWeights {
    /** For each term, the place after its first entry in the arrays below; 0 where it has none. */
    private final int[] first;

    private int[] next = new int[64];
    private int[] alternatives = new int[64];
    private float[] weights = new float[64];
    private int entries;

    TermWeights(int terms) {
        first = new int[terms];
    }

    void add(int term, int alternative, double weight) {
        if (entries == next.length) {
            next = Arrays.copyOf(next, entries * 2);
            alternatives = Arrays.copyOf(alternatives, entries * 2);
            weights = Arrays.copyOf(weights, entries * 2);
        }
        next[entries] = first[term];
        alternatives[entries] = alternative;
        weights[entries] = (float) weight;
        first[term] = ++entries;
    }

    /** The most that a term counts for any alternative; 0 where it has none. */
    float most(int term) {
        float most = 0;
        for (int at = first[term]; at != 0; at = next[at - 1]) {
            most = Math.max(most, weights[at - 1]);
        }
        return most;
    }

    boolean has(int term) {
        return first[term] != 0;
    }

    /** Adds what a term that counts so much in a text gives to the sum of each alternative. */
    void addTo(float[] sums, int term, float inText) {
        for (int at = first[term]; at != 0; at = next[at - 1]) {
            sums[alternatives[at - 1]] += weights[at - 1] * inText;
        }
    }
}
