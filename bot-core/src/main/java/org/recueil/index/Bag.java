package org.recueil.index;

import java.util.Arrays;

/**
 * How often each term stands in a text. The arrays are never changed.
 *
 * @param terms ascending, none twice
 * @param counts of the term at the same place
 * @param length how many terms the text has in all
 */
record Bag(int[] terms, int[] counts, int length) {
    static Bag of(int[] sequence) {
        int[] sorted = sequence.clone();
        Arrays.sort(sorted);
        int[] terms = new int[sorted.length];
        int[] counts = new int[sorted.length];
        int distinct = 0;
        for (int term : sorted) {
            if (distinct == 0 || terms[distinct - 1] != term) {
                terms[distinct++] = term;
            }
            counts[distinct - 1]++;
        }
        return new Bag(Arrays.copyOf(terms, distinct), Arrays.copyOf(counts, distinct), sorted.length);
    }

    int count(int term) {
        int at = Arrays.binarySearch(terms, term);
        return at < 0 ? 0 : counts[at];
    }
}
