package org.recueil.relation;

/**
 * A word of a text as provisions are compared by it.
 *
 * @param start its place in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param folded the word without case and accents: {@code oeuvre} for {@code Œuvre}
 * @param stem what its forms share, so that {@code victime} and {@code victimes} are one
 */
public record Term(int start, int end, String folded, String stem, Kind kind) {
    /** How much a word tells of what a provision is about. */
    public enum Kind {
        /** Something: {@code victimes}. */
        CONTENT,
        /** Little: the words in which everything is recommended, such as {@code envisager} and {@code mesures}. */
        FORMULA,
        /** Nothing: {@code de}, {@code l}, numbers. */
        EMPTY
    }

    public Term {
        if (start < 0 || end <= start || folded.isEmpty() || stem.isEmpty() || kind == null) {
            throw new IllegalArgumentException("not a word: \"" + folded + "\" at " + start + " to " + end);
        }
    }
}
