package org.recueil.index;

/**
 * How much each kind of match counts beside a match of the light stem of a word as typed, which counts 1. Tuned on the
 * even-numbered themes of 2021 alone; the evaluation shows the odd ones.
 *
 * @param own of what matches in a text's own words, the part that matching in the chapeau as well does not give
 * @param word a match of the very word
 * @param grams a word that shares most of its runs of four letters
 * @param around a match in the texts before and after, or in the heading above
 * @param near two neighbouring words of the question within {@code slop} words of each other
 * @param synonym an alternative that says the same in the words of the texts
 * @param corrected a word one letter away from what was typed
 * @param family words before brackets, such as Victimes in "Victimes (indemnisation)"
 * @param otherName the name that a theme has in the other edition of the index
 */
record Weights(
        double own,
        double word,
        double grams,
        double around,
        double near,
        int slop,
        double synonym,
        double corrected,
        double family,
        double otherName) {
    static final Weights TUNED = new Weights(0.6, 0.5, 0.6, 0.3, 0.5, 6, 0.5, 0.8, 0.2, 0.6);
}
