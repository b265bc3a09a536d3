package org.recueil.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How fast everything is, printed as one table: {@code mvn -B -q -Pbenchmark test}. */
@Tag("benchmark")
class BenchmarkTest {
    private static final boolean SHORT = System.getProperty("benchmark.short") != null;
    private static final List<Workload> SEARCHES = List.of(
            Workload.SEARCH,
            Workload.SEARCH_FTS5,
            Workload.SEARCH_COMMAND,
            Workload.REMEMBERED,
            Workload.REMEMBERED_FTS5);
    private static final Speed SEARCH_OVER_FTS5 = new Speed(0.8, 1.2);
    private static final double REC = 200;
    private static final double SUGGEST = 1000;

    private final SpeedTable table = new SpeedTable();

    @Test
    void everyTargetIsMet() throws Exception {
        Rounds rounds = SHORT ? Rounds.measure(SEARCHES, 1, 3, 5) : Rounds.measure(List.of(Workload.values()), 2, 3, 5);
        search(rounds);
        if (!SHORT) {
            lookUps(rounds);
        }
        System.out.print(table);
        assertTrue(table.missed().isEmpty(), () -> "targets missed: " + String.join("; ", table.missed()));
    }

    private void search(Rounds rounds) {
        for (Workload ours : List.of(Workload.SEARCH, Workload.SEARCH_COMMAND)) {
            table.compare(
                    ours.title(),
                    rounds.speed(ours),
                    rounds.speed(Workload.SEARCH_FTS5),
                    rounds.ratio(ours, Workload.SEARCH_FTS5),
                    SEARCH_OVER_FTS5);
        }
        table.compare(
                Workload.REMEMBERED.title(),
                rounds.speed(Workload.REMEMBERED),
                rounds.speed(Workload.REMEMBERED_FTS5),
                rounds.ratio(Workload.REMEMBERED, Workload.REMEMBERED_FTS5));
    }

    private void lookUps(Rounds rounds) {
        table.p99(Workload.REC.title(), rounds.speed(Workload.REC), REC);
        table.show(Workload.THEME.title(), rounds.speed(Workload.THEME));
        table.p99(Workload.SUGGEST.title(), rounds.speed(Workload.SUGGEST), SUGGEST);
        table.show(Workload.FIND_IN.title(), rounds.speed(Workload.FIND_IN));
    }
}
