package org.recueil.search.index;

import java.util.Comparator;

/**
 * A document of the index and how well it answers.
 *
 * @param place of a text among the texts; behind them all those of topics
 */
public record Ranked(int place, float score) {
    /** Of those that answer equally well the earlier one comes first. */
    public static final Comparator<Ranked> BEST_FIRST = (a, b) -> {
        int order = Float.compare(b.score, a.score);
        return order == 0 ? Integer.compare(a.place, b.place) : order;
    };
}
