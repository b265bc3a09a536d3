package org.recueil.quotation.value;

/**
 * A stretch of a draft.
 *
 * @param start in UTF-16 units from 0
 * @param end exclusive
 */
public record Stretch(int start, int end) {
    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
        }
    }

    boolean holds(int at) {
        return start <= at && at < end;
    }

    boolean overlaps(int from, int to) {
        return start < to && from < end;
    }
}
