package org.recueil.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.distribution.Unpacked;
import org.recueil.slack.fake.Sent;
import org.recueil.telegram.fake.Person;

/**
 * The service as its launcher starts it: how soon it answers what waits for it, what memory it holds under load; and, with the
 * platforms' limits lifted, how many answers a second one process gives.
 */
@Tag("benchmark")
@EnabledOnOs(OS.LINUX)
@DisabledIfSystemProperty(named = "benchmark.short", matches = ".*", disabledReason = "the search alone is wanted")
class ServiceBenchmarkIT {
    private static final int STARTS = 7;
    private static final double LONGEST_START = 1_500;
    private static final long MOST_MEMORY = 200;
    private static final int CHATS = 100;
    private static final int ROUNDS = 10;
    private static final int UNLIMITED_ROUNDS = 100;
    private static final List<String> LINES =
            List.of("II.37", "faut-il punir les victimes ?", "/theme enfants", "B.V.8.e", "who pays recruitment fees?");

    @TempDir
    private static Path folder;

    private static Unpacked archive;

    /** Which platforms are served. */
    enum Served {
        TELEGRAM,
        SLACK,
        BOTH;

        boolean telegram() {
            return this != SLACK;
        }

        boolean slack() {
            return this != TELEGRAM;
        }

        Map<String, String> settings(Fakes fakes) {
            return this == TELEGRAM
                    ? fakes.telegramSettings()
                    : this == SLACK ? fakes.slackSettings() : fakes.settings();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param millis to the first answer on any platform
     * @param all to the first on each
     * @param processor what the processors spent on it meanwhile, all together; where others keep them busy, it says more
     */
    private record Start(double millis, double all, double processor) {}

    @BeforeAll
    static void unpack() throws Exception {
        archive = new Unpacked(folder);
        archive.run("--version"); // makes the class archive
    }

    private static Fakes fakes() {
        Fakes fakes = new Fakes(Duration.ofMinutes(5));
        fakes.telegram.backstage().keepOnly(200);
        fakes.slack.keepOnly(3 * CHATS);
        fakes.slack.lines().retryAfter(Duration.ofMinutes(5));
        IntStream.range(0, CHATS).forEach(n -> fakes.slack.person("U" + n, "fr-FR"));
        return fakes;
    }

    @ParameterizedTest
    @EnumSource
    void itAnswersSoonAndHoldsLittle(Served served) throws Exception {
        try (Fakes fakes = fakes()) {
            start(fakes, served, 0);
            List<Start> starts = new ArrayList<>();
            for (int n = 1; n <= STARTS; n++) {
                starts.add(start(fakes, served, n));
            }
            double start = median(starts, Start::millis);
            long memory = underLoad(fakes, served);
            System.out.printf(
                    "serve, %s: milliseconds from process start to its first answer: %.0f (target %.0f), of the processors: %.0f; to the first on each platform: %.0f%n"
                            + "serve, %s: megabytes resident at most, %d questions of %d people on each platform: %d (target %d)%n",
                    served,
                    start,
                    LONGEST_START,
                    median(starts, Start::processor),
                    median(starts, Start::all),
                    served,
                    ROUNDS * CHATS,
                    CHATS,
                    memory,
                    MOST_MEMORY);
            assertTrue(start <= LONGEST_START, () -> "starts: " + starts);
            assertTrue(memory <= MOST_MEMORY, () -> memory + " MB");
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        return starts.stream().mapToDouble(of).sorted().toArray()[STARTS / 2];
    }

    /** Somebody wrote on each platform that is served before it was there. */
    private static Start start(Fakes fakes, Served served, int n) throws Exception {
        Person anna = fakes.telegram.person("Anna", "fr");
        if (served.telegram()) {
            anna.says("II.37");
        }
        String channel = "DS" + n;
        Stream<Sent> said = served.slack()
                ? Stream.of(fakes.slack.event(fakes.slack.people().said("U1", channel, "II.37")))
                : Stream.of();
        long begin = System.nanoTime();
        try (Service service = Service.start(archive, folder.resolve("log"), served.settings(fakes))) {
            List<CompletableFuture<?>> answers = new ArrayList<>();
            if (served.telegram()) {
                answers.add(CompletableFuture.runAsync(() -> fakes.telegram.awaitSent(anna.chat())));
            }
            if (served.slack()) {
                answers.add(CompletableFuture.runAsync(() -> fakes.slack.awaitShown(channel)));
            }
            CompletableFuture<?>[] all = answers.toArray(CompletableFuture[]::new);
            CompletableFuture.anyOf(all).join();
            double millis = (System.nanoTime() - begin) / 1e6;
            double processor = service.processorTime().toMillis();
            CompletableFuture.allOf(all).join();
            Start start = new Start(millis, (System.nanoTime() - begin) / 1e6, processor);
            fakes.telegram.awaitConfirmed();
            said.forEach(Sent::awaitAcknowledged);
            service.end();
            return start;
        }
    }

    private static long underLoad(Fakes fakes, Served served) throws Exception {
        try (Service service = Service.start(archive, folder.resolve("log"), served.settings(fakes))) {
            List<Person> people = people(fakes);
            for (int round = 0; round < ROUNDS; round++) {
                ask(fakes, served, people, LINES.get(round % LINES.size()));
            }
            long memory = service.mostResident();
            service.end();
            return memory;
        }
    }

    private static List<Person> people(Fakes fakes) {
        return IntStream.range(0, CHATS)
                .mapToObj(n -> fakes.telegram.person("P" + n, "fr"))
                .toList();
    }

    /** All people at once, on each platform that is served; until all is answered. */
    private static void ask(Fakes fakes, Served served, List<Person> people, String line) {
        if (served.telegram()) {
            people.forEach(person -> person.says(line));
        }
        List<Sent> sent = IntStream.range(0, served.slack() ? CHATS : 0)
                .mapToObj(n -> fakes.slack.event(fakes.slack.people().said("U" + n, "D" + n, line)))
                .toList();
        fakes.telegram.awaitConfirmed();
        sent.forEach(Sent::awaitAcknowledged);
    }

    @Test
    void asManyAnswersASecondAsOneProcessGives() throws Exception {
        try (Fakes fakes = fakes();
                Service service = Service.startUnlimited(archive, folder.resolve("log"), fakes.settings())) {
            List<Person> people = people(fakes);
            for (int round = 0; round < UNLIMITED_ROUNDS / 2; round++) { // until the compiler has seen it all
                ask(fakes, Served.BOTH, people, LINES.get(round % LINES.size()));
            }
            Duration before = service.processorTime();
            long begin = System.nanoTime();
            for (int round = 0; round < UNLIMITED_ROUNDS; round++) {
                ask(fakes, Served.BOTH, people, LINES.get(round % LINES.size()));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            double answers = 2.0 * CHATS * UNLIMITED_ROUNDS;
            double processor = service.processorTime().minus(before).toNanos() / 1e9;
            System.out.printf(
                    "one process, limits lifted: %.0f answers a second, %.2f of a processor, %.2f ms of one per answer, %d MB resident at most%n",
                    answers / seconds, processor / seconds, 1_000 * processor / answers, service.mostResident());
            service.end();
            assertTrue(answers / seconds > 30, "Telegram lets no more than thirty through");
        }
    }
}
