package org.recueil.benchmark;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long the calls of a workload took, in microseconds.
 *
 * @param p50 what half of all calls need at most
 * @param p99 what 99 of a hundred need at most
 */
record Speed(double p50, double p99) {
    /** The medians over several rounds. */
    static Speed median(List<Speed> rounds) {
        return new Speed(median(rounds, Speed::p50), median(rounds, Speed::p99));
    }

    /** How many times as long as another. */
    Speed over(Speed other) {
        return new Speed(p50 / other.p50, p99 / other.p99);
    }

    private static double median(List<Speed> rounds, ToDoubleFunction<Speed> value) {
        double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
