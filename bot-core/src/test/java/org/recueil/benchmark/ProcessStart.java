package org.recueil.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How long somebody waits for the first answer of a program that is not running, in milliseconds: the medians of some
 * starts, the two questions in turn.
 */
record ProcessStart(double search, double rec) {
    private static final int STARTS = 11;

    static ProcessStart measure() throws IOException, InterruptedException {
        List<Double> search = new ArrayList<>();
        List<Double> rec = new ArrayList<>();
        for (int start = 0; start < STARTS; start++) {
            search.add(milliseconds("chaînes d'approvisionnement"));
            rec.add(milliseconds("/rec II.37"));
        }
        return new ProcessStart(Median.of(search), Median.of(rec));
    }

    private static double milliseconds(String message) throws IOException, InterruptedException {
        Launcher.Ran ran = Launcher.run("", List.of(), "ask", message);
        if (ran.code() != 0 || ran.lines().isEmpty()) {
            throw new IllegalStateException("no answer to " + message + ", exit code " + ran.code());
        }
        return ran.milliseconds();
    }
}
