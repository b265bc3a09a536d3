package org.recueil.benchmark;

import java.util.Collection;

/** The value in the middle, which one busy moment of the machine does not move. */
final class Median {
    private Median() {}

    /** @param values at least one */
    static double of(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
