package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;

/** Prints how long an update takes to its answer, how many a second are answered, and the memory that takes. */
@Tag("trials")
class BenchmarkTest {
    private static final List<String> LINES =
            List.of("II.37", "faut-il punir les victimes ?", "/theme enfants", "B.V.8.e", "who pays recruitment fees?");
    private static final int CHATS = 100;
    private static final int ONE_BY_ONE = 2_000;
    private static final int ROUNDS = 50;

    @Test
    void measure() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.telegram.limits(Limits.LIFTED);
            trial.telegram.patience(Duration.ofMinutes(5));
            trial.telegram.backstage().keepOnly(200);
            List<Person> people = IntStream.range(0, CHATS)
                    .mapToObj(n -> trial.telegram.person("P" + n, "fr"))
                    .toList();
            long[] latencies = oneByOne(trial, people.get(0));
            double rate = allAtOnce(trial, people);
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            long heap = (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576;
            System.out.printf(
                    "update to answer: p50 %.1f ms, p99 %.1f ms (%d, one by one)%n"
                            + "throughput: %.0f updates a second (%d chats at once)%n"
                            + "heap after it, fake server included: %d MB of at most %d MB%n",
                    latencies[ONE_BY_ONE / 2] / 1e6,
                    latencies[ONE_BY_ONE * 99 / 100] / 1e6,
                    ONE_BY_ONE,
                    rate,
                    CHATS,
                    heap,
                    runtime.maxMemory() / 1_048_576);
            assertTrue(rate > 10, () -> rate + " updates a second");
        }
    }

    private static long[] oneByOne(Trial trial, Person anna) {
        List<Long> nanos = new ArrayList<>();
        for (int n = -200; n < ONE_BY_ONE; n++) {
            long start = System.nanoTime();
            anna.says(LINES.get(Math.floorMod(n, LINES.size())));
            trial.telegram.awaitSent(anna.chat());
            if (n >= 0) {
                nanos.add(System.nanoTime() - start);
            }
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static double allAtOnce(Trial trial, List<Person> people) {
        trial.telegram.awaitConfirmed();
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            String line = LINES.get(round % LINES.size());
            people.forEach(person -> person.says(line));
            trial.telegram.awaitConfirmed();
        }
        return ROUNDS * people.size() / ((System.nanoTime() - start) / 1e9);
    }
}
