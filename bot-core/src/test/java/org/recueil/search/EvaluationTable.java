package org.recueil.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of an evaluation, a measure a row, each beside its target. */
final class EvaluationTable {
    private static final String FORMAT = "%-52s %-13s %-13s %-7s %-8s %s%n";
    private static final String MEASURE = "%.3f";

    private final StringBuilder rows = new StringBuilder();
    private final List<String> missed = new ArrayList<>();

    EvaluationTable() {
        add("measure", "baseline", "ours", "ratio", "target", "");
    }

    private void add(String measure, String baseline, String ours, String ratio, String target, String verdict) {
        rows.append(String.format(Locale.ROOT, FORMAT, measure, baseline, ours, ratio, target, verdict)
                .replaceAll(" +(?=\\R)", ""));
    }

    /** A figure that is shown for comparison and has no target. */
    void show(String measure, double baseline, double ours) {
        add(measure, number(baseline), number(ours), number(ours / baseline), "", "");
    }

    /** A figure of which the ratio to the baseline has a target. */
    void compare(String measure, double baseline, double ours, double target) {
        boolean met = ours / baseline >= target;
        add(measure, number(baseline), number(ours), number(ours / baseline), number(target), verdict(met, measure));
    }

    /** A figure with a target of its own; within a standard error counts as met. */
    void meet(String measure, KnownItemEvaluation.Figure baseline, KnownItemEvaluation.Figure ours, double target) {
        boolean met = ours.mean() + ours.error() >= target;
        add(measure, number(baseline), number(ours), "", number(target), verdict(met, measure));
    }

    /** A figure with a target of its own. */
    void reach(String measure, double baseline, double ours, double target) {
        boolean met = ours >= target;
        add(measure, number(baseline), number(ours), number(ours / baseline), number(target), verdict(met, measure));
    }

    /** How many of some; no target. */
    void count(String measure, int ours, int of) {
        add(measure, "", ours + " of " + of, number(share(ours, of)), "", "");
    }

    /** How many of some, with a share that has to be reached. */
    void atLeast(String measure, int ours, int of, double target) {
        share(measure, ours, of, number(target), share(ours, of) >= target);
    }

    /** How many of some, with a share that must not be exceeded. */
    void atMost(String measure, int ours, int of, double target) {
        share(measure, ours, of, "<=" + number(target), share(ours, of) <= target);
    }

    private void share(String measure, int ours, int of, String target, boolean met) {
        add(measure, "", ours + " of " + of, number(share(ours, of)), target, verdict(met, measure));
    }

    private static double share(int some, int of) {
        return (double) some / of;
    }

    /** How many there are, with a target. */
    void atLeast(String measure, int ours, int target) {
        add(measure, "", String.valueOf(ours), "", String.valueOf(target), verdict(ours >= target, measure));
    }

    private String verdict(boolean met, String measure) {
        if (!met) {
            missed.add(measure);
        }
        return met ? "met" : "NOT MET";
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, MEASURE, number);
    }

    private static String number(KnownItemEvaluation.Figure figure) {
        return number(figure.mean()) + " +-" + number(figure.error());
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
