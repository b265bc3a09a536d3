package org.recueil.index;

import org.recueil.model.Corpus;
import org.recueil.model.Meeting;

/**
 * The years from the first to the last, both of them in it.
 *
 * @throws IllegalArgumentException where the last is before the first
 */
public record Period(int first, int last) {
    public Period {
        if (last < first) {
            throw new IllegalArgumentException("the years " + first + " to " + last + " end before they begin");
        }
    }

    public static Period of(int year) {
        return new Period(year, year);
    }

    public static Period since(int year) {
        return new Period(year, Integer.MAX_VALUE);
    }

    /** From the first meeting of which there are texts to the last; of none where there is no meeting. */
    public static Period of(Corpus corpus) {
        int first = corpus.meetings().stream().mapToInt(Meeting::year).min().orElse(0);
        return new Period(
                first, corpus.meetings().stream().mapToInt(Meeting::year).max().orElse(0));
    }

    public boolean has(int year) {
        return first <= year && year <= last;
    }

    /** The shortest that has all years of both. */
    public Period with(Period other) {
        return new Period(Math.min(first, other.first), Math.max(last, other.last));
    }
}
