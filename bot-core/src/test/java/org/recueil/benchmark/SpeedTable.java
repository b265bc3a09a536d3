package org.recueil.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, a row each, beside FTS5 and the target. */
final class SpeedTable {
    private static final String FORMAT = "%-54s %-18s %-23s %-13s %-13s %s%n";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    private void add(String measure, String ours, String theirs, String ratio, String target, String verdict) {
        rows.append(String.format(Locale.ROOT, FORMAT, measure, ours, theirs, ratio, target, verdict)
                .replaceAll(" +(?=\\R)", ""));
    }

    /** Says what the rows that follow hold. */
    void heading(String measure) {
        rows.append(System.lineSeparator());
        add(measure, "ours", "FTS5", "ratio", "target", "");
    }

    /** What a reader must know of the figures. */
    void note(String note) {
        rows.append(note).append(System.lineSeparator());
    }

    /** A figure without a target, beside FTS5's where there is one. */
    void show(String measure, String ours, String theirs, String ratio) {
        add(measure, ours, theirs, ratio, "", "");
    }

    /** A figure with a target. */
    void judge(String measure, String ours, String theirs, String ratio, String target, boolean met) {
        add(measure, ours, theirs, ratio, target, met ? "met" : "NOT MET");
        if (!met) {
            missed.add(measure);
        }
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
