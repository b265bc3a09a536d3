package org.recueil.quotation.agreed;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.recueil.model.Meeting;
import org.recueil.model.id.TextId;

/**
 * An official text and its words, each by its number in the vocabulary of a {@link WordingIndex}.
 *
 * @param words as published
 * @param introduction the words above it, without the opening of its instrument
 * @param roots the numbers of the roots that lead to it, in rising order; the other arrays go with this one
 * @param presence how much each root is its own, from 0 to 1
 * @param weights how much each root of its own words says of it; as a vector of length 1
 * @param asked the same of the words of the questions that it answers
 * @param agendaItem whether it only puts a subject on the agenda of a later meeting
 */
record IndexedText(
        TextId id,
        String words,
        Optional<String> introduction,
        Meeting meeting,
        int[] roots,
        float[] presence,
        float[] weights,
        float[] asked,
        boolean agendaItem) {
    /** The least presence of a root that a text has, and does not have by a stray question. */
    private static final double HAS = 0.5;

    /**
     * @param presence by the numbers of roots
     * @param weights a vector of any length
     * @param asked a vector of any length
     */
    static IndexedText of(
            TextId id,
            String words,
            Optional<String> introduction,
            Meeting meeting,
            Map<Integer, Double> presence,
            Map<Integer, Double> weights,
            Map<Integer, Double> asked) {
        int[] roots = presence.keySet().stream().mapToInt(root -> root).sorted().toArray();
        return new IndexedText(
                id,
                words,
                introduction,
                meeting,
                roots,
                values(roots, presence, 1),
                values(roots, weights, length(weights)),
                values(roots, asked, length(asked)),
                AgendaItems.isOne(introduction.orElse("") + " " + words));
    }

    private static double length(Map<Integer, Double> vector) {
        return Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
    }

    private static float[] values(int[] roots, Map<Integer, Double> all, double length) {
        float[] values = new float[roots.length];
        for (int i = 0; i < roots.length; i++) {
            values[i] = length == 0 ? 0 : (float) (all.getOrDefault(roots[i], 0.0) / length);
        }
        return values;
    }

    /** How alike the questions are that two texts answer, from 0 to 1. */
    double kinship(IndexedText other) {
        double product = 0;
        for (int i = 0, j = 0; i < roots.length && j < other.roots.length; ) {
            if (roots[i] == other.roots[j]) {
                product += asked[i++] * other.asked[j++];
            } else if (roots[i] < other.roots[j]) {
                i++;
            } else {
                j++;
            }
        }
        return Math.min(1, product);
    }

    /** Whether it has a root in its own words, in those that introduce it or in most of its questions. */
    boolean has(int root) {
        int at = Arrays.binarySearch(roots, root);
        return at >= 0 && presence[at] >= HAS;
    }

    /** Whether a root is among its own words. */
    boolean isOwn(int root) {
        int at = Arrays.binarySearch(roots, root);
        return at >= 0 && weights[at] > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndexedText text && id.equals(text.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id + " with the roots " + Arrays.toString(roots);
    }
}
