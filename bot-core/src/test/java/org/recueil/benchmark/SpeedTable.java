package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, a row each, beside FTS5 and the target. */
final class SpeedTable {
    private static final String FORMAT = "%-56s %-17s %-19s %-13s %-15s %s%n";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    SpeedTable() {
        add("p50 / p99, in microseconds", "ours", "FTS5", "ratio", "target", "");
    }

    private void add(String measure, String ours, String theirs, String ratio, String target, String verdict) {
        rows.append(String.format(Locale.ROOT, FORMAT, measure, ours, theirs, ratio, target, verdict)
                .replaceAll(" +(?=\\R)", ""));
    }

    /** A speed without a target. */
    void show(String measure, Speed ours) {
        add(measure, pair("%,.0f", ours), "", "", "", "");
    }

    /** A speed of which the p99 has a target. */
    void p99(String measure, Speed ours, double most) {
        boolean met = ours.p99() <= most;
        add(measure, pair("%,.0f", ours), "", "", String.format(Locale.ROOT, "p99 %,.0f", most), verdict(met, measure));
    }

    /** A speed beside FTS5's, without a target. */
    void compare(String measure, Speed ours, Speed theirs, Speed ratio) {
        add(measure, pair("%,.0f", ours), pair("%,.0f", theirs), pair("%.2f", ratio), "", "");
    }

    /** A speed of which the ratio to FTS5's has a target. */
    void compare(String measure, Speed ours, Speed theirs, Speed ratio, Speed most) {
        boolean met = ratio.p50() <= most.p50() && ratio.p99() <= most.p99();
        add(
                measure,
                pair("%,.0f", ours),
                pair("%,.0f", theirs),
                pair("%.2f", ratio),
                pair("%.2f", most),
                verdict(met, measure));
    }

    private String verdict(boolean met, String measure) {
        if (!met) {
            missed.add(measure);
        }
        return met ? "met" : "NOT MET";
    }

    private static String pair(String format, Speed speed) {
        return String.format(Locale.ROOT, format + " / " + format, speed.p50(), speed.p99());
    }

    /** The measures that do not reach their targets. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
