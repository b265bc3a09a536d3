package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.telegram.api.Timings;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;

/** Prints how long others wait, from update to answer, while the answers to one chat hang. */
@Tag("trials")
class WaitingChatBenchmarkTest {
    private static final Duration MEASURED = Duration.ofSeconds(25);
    /** A hanging answer takes fifteen. On a machine that does nothing else half wait 350 ms, and 99 of 100 at most 700. */
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Map<Long, Long> asked = new ConcurrentHashMap<>();
    private final Map<Long, Long> nanos = new ConcurrentHashMap<>();

    private long[] measure(Trial trial, int aSecond, Runnable everySecond) {
        int count = (int) (aSecond * MEASURED.toSeconds());
        List<Person> people = IntStream.range(0, count)
                .mapToObj(n -> trial.telegram.person("P" + n, "fr"))
                .toList();
        trial.telegram.backstage().listen(post -> {
            Long since = asked.remove(post.chat().id());
            if (since != null) {
                nanos.put(post.chat().id(), System.nanoTime() - since);
            }
        });
        long start = System.nanoTime();
        for (int n = 0; n < count; n++) {
            LockSupport.parkNanos(start + n * 1_000_000_000L / aSecond - System.nanoTime());
            if (n % aSecond == 0) {
                everySecond.run();
            }
            asked.put(people.get(n).chat().id(), System.nanoTime());
            people.get(n).says("II.37");
        }
        trial.telegram.awaitSent(people.get(count - 1).chat());
        return nanos.values().stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private static void print(String what, long[] sorted) {
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms (%d)%n",
                what, at(sorted, 50).toNanos() / 1e6, at(sorted, 99).toNanos() / 1e6, sorted.length);
    }

    private static Duration at(long[] sorted, int percent) {
        return Duration.ofNanos(sorted[sorted.length * percent / 100]);
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "1, 25", "40, 10", "70, 10"})
    void whileChatsHang(int chats, int aSecond) {
        try (Trial trial = Trial.start(Timings.USUAL)) {
            List<Person> hanging = IntStream.range(0, chats)
                    .mapToObj(n -> trial.telegram.person("H" + n, "fr"))
                    .toList();
            hanging.forEach(person ->
                    trial.telegram.failAlways("sendMessage", person.chat(), Fault.hangs(Duration.ofMinutes(1))));
            long[] sorted = measure(trial, aSecond, () -> hanging.forEach(person -> person.says("II.37")));
            print(chats + " chats hang, others ask " + aSecond + " times a second", sorted);
            assertTrue(chats > 1 || at(sorted, 99).compareTo(LONGEST) <= 0);
        }
    }

    @Test
    void whileNothingHangs() {
        try (Trial trial = Trial.start(Timings.USUAL)) {
            print("nothing hangs, others ask 10 times a second", measure(trial, 10, () -> {}));
        }
    }
}
