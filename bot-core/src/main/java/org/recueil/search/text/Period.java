package org.recueil.search.text;

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

    public static Period until(int year) {
        return new Period(Integer.MIN_VALUE, year);
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

    /** Whether some year is in both. */
    public boolean meets(Period other) {
        return first <= other.last && other.first <= last;
    }

    /**
     * Both as somebody says them in one line: what they have in common if one says where to begin and the other where to
     * end ("après 2010 et avant 2015"), else the shortest that has all years of both ("2010, 2013").
     */
    public Period with(Period other) {
        boolean bounds = isOpenBefore() && other.isOpenAfter() || isOpenAfter() && other.isOpenBefore();
        return bounds && meets(other)
                ? new Period(Math.max(first, other.first), Math.min(last, other.last))
                : new Period(Math.min(first, other.first), Math.max(last, other.last));
    }

    /** Whether it has no first year. */
    public boolean isOpenBefore() {
        return first == Integer.MIN_VALUE;
    }

    /** Whether it has no last year. */
    public boolean isOpenAfter() {
        return last == Integer.MAX_VALUE;
    }
}
