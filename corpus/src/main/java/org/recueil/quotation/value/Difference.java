package org.recueil.quotation.value;

/**
 * Words of a draft that differ from the official ones.
 *
 * @param start where they stand in the draft, in UTF-16 units from 0; where words were dropped, the place where they
 *     belong
 * @param end exclusive
 * @param said the words of the draft; empty if official words were dropped
 * @param official the official words; empty if the draft adds words
 * @param obligation whether the force of obligation differs: {@code doivent} for {@code devraient}
 */
public record Difference(int start, int end, String said, String official, boolean obligation) {
    public Difference {
        if (start < 0 || end < start || said.isEmpty() && official.isEmpty()) {
            throw new IllegalArgumentException(
                    "no difference between \"" + said + "\" and \"" + official + "\" at " + start + " to " + end);
        }
    }
}
