package org.recueil.relation;

/**
 * A word of a text, as it is compared with the words of other texts.
 *
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param folded the word without case and accents: {@code oeuvre} for {@code Œuvre}
 * @param stem what the forms of a word share, so that {@code victime} and {@code victimes} are one word
 */
public record Term(int start, int end, String folded, String stem, Kind kind) {
    /** How much a word says of the subject of a provision. */
    public enum Kind {
        /** Much: {@code victimes}. */
        CONTENT,
        /** Little: words that every recommendation may use, such as {@code envisager} and {@code mesures}. */
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
