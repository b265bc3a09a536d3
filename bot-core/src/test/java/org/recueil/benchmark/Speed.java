package org.recueil.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * How long the calls of a workload took, in microseconds.
 *
 * @param p50 what half of all calls need at most
 * @param p99 what 99 of a hundred need at most
 */
record Speed(double p50, double p99) {
    /** The medians over several rounds. */
    static Speed median(List<Speed> rounds) {
        return new Speed(
                Median.of(rounds.stream().map(Speed::p50).toList()),
                Median.of(rounds.stream().map(Speed::p99).toList()));
    }

    /** How many times as long as another. */
    Speed over(Speed other) {
        return new Speed(p50 / other.p50, p99 / other.p99);
    }

    String inMicroseconds() {
        return String.format(Locale.ROOT, "%,.0f / %,.0f", p50, p99);
    }

    String asRatio() {
        return String.format(Locale.ROOT, "%.2f / %.2f", p50, p99);
    }

    /** Whether both are so short at least. */
    boolean isWithin(Speed most) {
        return p50 <= most.p50 && p99 <= most.p99;
    }
}
