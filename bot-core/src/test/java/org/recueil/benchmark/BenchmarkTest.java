package org.recueil.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How fast everything is, printed as one table: {@code mvn -B -q -Pbenchmark verify}; the search alone with {@code
 * -Dbenchmark.short}.
 */
@Tag("benchmark")
class BenchmarkTest {
    private static final boolean SHORT = System.getProperty("benchmark.short") != null;
    private static final List<Workload> SEARCHES = List.of(
            Workload.SEARCH,
            Workload.SEARCH_FTS5,
            Workload.SEARCH_COMMAND,
            Workload.REMEMBERED,
            Workload.REMEMBERED_FTS5);
    private static final int WARM_UPS = 3;
    private static final int ROUNDS = 5;

    private static final Speed SEARCH_OVER_FTS5 = new Speed(0.8, 1.2);
    private static final double REC = 200;
    private static final double SUGGEST = 1000;
    private static final double CHECK = 50_000;
    private static final double GROWTH = 10;
    private static final double REMEMBERED_OVER_FTS5 = 1.5;
    private static final double FIRST_SEARCH_OVER_REC = 1.6;

    private final SpeedTable table = new SpeedTable();

    @Test
    void everyTargetIsMet() throws Exception {
        table.note(machine());
        if (SHORT) {
            searches(Rounds.measure(SEARCHES, 1, WARM_UPS, ROUNDS));
        } else {
            Launcher.build();
            Rounds rounds = Rounds.measure(List.of(Workload.values()), 2, WARM_UPS, ROUNDS);
            searches(rounds);
            lookUps(rounds);
            growth(Growth.measure());
            starts(ProcessStart.measure(), SmallHeap.measure());
        }
        System.out.print(table);
        assertTrue(table.missed().isEmpty(), () -> "targets missed: " + String.join("; ", table.missed()));
    }

    /** Where others keep the processors busy, a p99 says more of them than of us. */
    private static String machine() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return number(
                "Java %s, %d processors, load before %.1f",
                Runtime.version(), system.getAvailableProcessors(), system.getSystemLoadAverage());
    }

    private void searches(Rounds rounds) {
        table.heading("microseconds, p50 / p99");
        for (Workload ours : List.of(Workload.SEARCH, Workload.SEARCH_COMMAND)) {
            Speed ratio = rounds.ratio(ours, Workload.SEARCH_FTS5);
            table.judge(
                    ours.title(),
                    rounds.speed(ours).inMicroseconds(),
                    rounds.speed(Workload.SEARCH_FTS5).inMicroseconds(),
                    ratio.asRatio(),
                    SEARCH_OVER_FTS5.asRatio(),
                    ratio.isWithin(SEARCH_OVER_FTS5));
        }
        Speed remembered = rounds.ratio(Workload.REMEMBERED, Workload.REMEMBERED_FTS5);
        table.judge(
                Workload.REMEMBERED.title(),
                rounds.speed(Workload.REMEMBERED).inMicroseconds(),
                rounds.speed(Workload.REMEMBERED_FTS5).inMicroseconds(),
                remembered.asRatio(),
                "p50 " + number("%.2f", REMEMBERED_OVER_FTS5),
                remembered.p50() <= REMEMBERED_OVER_FTS5);
    }

    private void lookUps(Rounds rounds) {
        p99(rounds, Workload.REC, REC);
        show(rounds, Workload.THEME);
        p99(rounds, Workload.SUGGEST, SUGGEST);
        show(rounds, Workload.FIND_IN);
        p99(rounds, Workload.CHECK, CHECK);
    }

    private void show(Rounds rounds, Workload ours) {
        table.show(ours.title(), rounds.speed(ours).inMicroseconds(), "", "");
    }

    private void p99(Rounds rounds, Workload ours, double most) {
        Speed speed = rounds.speed(ours);
        String target = "p99 " + number("%,.0f", most);
        table.judge(ours.title(), speed.inMicroseconds(), "", "", target, speed.p99() <= most);
    }

    private void growth(List<Growth.Cost> costs) {
        table.heading("microseconds, mean of a search as the corpus grows");
        double fts5AtFirst = costs.get(0).fts5();
        Growth.Cost largest = costs.get(costs.size() - 1);
        for (Growth.Cost cost : costs) {
            String measure = number("%,d texts", cost.texts());
            String ours = number("%,.0f (%.1f times)", cost.ours(), cost.growth());
            String theirs = number("%,.0f (%.1f times)", cost.fts5(), cost.fts5() / fts5AtFirst);
            String ratio = number("%.3f", cost.ours() / cost.fts5());
            if (cost == largest) {
                table.judge(measure, ours, theirs, ratio, number("%.0f times", GROWTH), cost.growth() <= GROWTH);
            } else {
                table.show(measure, ours, theirs, ratio);
            }
        }
    }

    private void starts(ProcessStart start, SmallHeap heap) {
        table.heading("the program as it is started");
        double ratio = start.search() / start.rec();
        table.judge(
                "first search over /rec, milliseconds from process start",
                number("%,.0f", start.search()),
                number("/rec: %,.0f", start.rec()),
                number("%.2f", ratio),
                number("%.2f", FIRST_SEARCH_OVER_REC),
                ratio <= FIRST_SEARCH_OVER_REC);
        table.judge(
                "answers with " + SmallHeap.HEAP,
                String.valueOf(heap.answered()),
                "",
                "",
                String.valueOf(heap.asked()),
                heap.answersAll());
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
