package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.distribution.Unpacked;
import org.recueil.slack.RandomTraffic;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Standing;
import org.recueil.telegram.RandomUpdates;
import org.recueil.telegram.fake.Person;

/** Whatever people may send, on both platforms at once, without end: -Dfaults.updates says how much. */
@Tag("faults")
@EnabledOnOs(OS.LINUX)
class SoakIT {
    private static final int UPDATES = Integer.getInteger("faults.updates", 1_000_000);
    private static final int BATCH = 2_000;
    private static final int PARTS = 10;
    /** Threads that wait for requests leave after a minute without. */
    private static final int REST_MILLIS = 65_000;

    /** How much more heap the second half of the updates may leave, on average, than the first: a leak grows all the time. */
    private static final double MOST_GROWTH = 1.03;

    private static final double MOST_MORE_THREADS = 1.05;

    /** Before so many updates, what a service remembers for a day or an hour still fills up. */
    private static final int FILLED = 100_000;

    private static final long FILLING_BYTES = 48L << 20;
    private static final int MOST_RESIDENT_MEGABYTES = 200;

    @TempDir
    private Path folder;

    @Test
    void heapAndThreadsStayAsTheyAre() throws Exception {
        Unpacked archive = new Unpacked(folder);
        try (Fakes fakes = new Fakes(Duration.ofMinutes(5))) {
            fakes.telegram.backstage().keepOnly(200);
            fakes.slack.keepOnly(200);
            fakes.slack.lines().retryAfter(Duration.ofMinutes(1));
            RandomUpdates updates = new RandomUpdates(3, people(fakes), groups(fakes));
            RandomTraffic traffic = new RandomTraffic(fakes.slack, 3);
            try (Service service = Service.startUnlimited(archive, folder.resolve("log"), fakes.settings())) {
                fakes.slack.lines().awaitOpened(1);
                long start = System.nanoTime();
                List<Service.Held> parts = new ArrayList<>();
                for (int part = 1; part <= PARTS; part++) {
                    for (int n = 0; n < UPDATES / PARTS; n += BATCH) {
                        batch(fakes, updates, traffic);
                    }
                    if (part == 1 || part == PARTS) {
                        Thread.sleep(REST_MILLIS);
                    }
                    Service.Held held = service.held();
                    parts.add(held);
                    System.out.printf(
                            "soak: %,d updates, %.0f a second: heap %,d kB after a collection, %d threads, %d files, %d MB resident at most%n",
                            part * (UPDATES / PARTS),
                            part * (UPDATES / PARTS) / ((System.nanoTime() - start) / 1e9),
                            held.heap() / 1024,
                            held.threads(),
                            service.openFiles(),
                            service.mostResident());
                }
                assertKeptSize(parts);
                assertTrue(service.mostResident() <= MOST_RESIDENT_MEGABYTES, service.mostResident() + " MB resident");
                service.end();
            }
        }
    }

    /** The first part is left aside, since what is remembered for a day or an hour fills up in it. */
    private static void assertKeptSize(List<Service.Held> parts) {
        Service.Held first = parts.get(0);
        Service.Held last = parts.get(PARTS - 1);
        assertTrue(last.threads() <= first.threads() * MOST_MORE_THREADS, first + ", then " + last);
        if (UPDATES / PARTS < FILLED) {
            assertTrue(last.heap() <= FILLING_BYTES, "heap " + last);
            return;
        }
        double before = meanHeap(parts.subList(1, PARTS / 2));
        double after = meanHeap(parts.subList(PARTS / 2, PARTS));
        assertTrue(after <= before * MOST_GROWTH, () -> "heap " + before + ", then " + after + " of " + parts);
    }

    private static double meanHeap(List<Service.Held> parts) {
        return parts.stream().mapToLong(Service.Held::heap).average().orElseThrow();
    }

    private static List<Long> people(Fakes fakes) {
        IntStream.range(0, 50).forEach(n -> fakes.slack.person("U" + n, n % 2 == 0 ? "fr-FR" : "en-US"));
        return IntStream.range(0, 50)
                .mapToObj(n -> fakes.telegram.person("P" + n, "fr"))
                .peek(person -> person.starts(""))
                .map(Person::id)
                .toList();
    }

    private static List<Long> groups(Fakes fakes) {
        IntStream.range(0, 12)
                .forEach(n -> fakes.slack.channel("C" + n, Standing.values()[n % Standing.values().length]));
        return IntStream.range(0, 10)
                .mapToObj(n -> fakes.telegram.supergroup("G" + n).id())
                .toList();
    }

    private static void batch(Fakes fakes, RandomUpdates updates, RandomTraffic traffic) {
        IntStream.range(0, BATCH / 2).forEach(n -> fakes.telegram.backstage().deliver(updates.next()));
        List<Sent> sent = Stream.generate(traffic::next).limit(BATCH / 2).toList();
        fakes.telegram.awaitConfirmed();
        sent.forEach(Sent::awaitAcknowledged);
    }
}
