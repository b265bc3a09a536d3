package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;

/** Prints how long an acknowledgement and an answer take, how many events a second are answered, and the memory that takes. */
@Tag("trials")
class BenchmarkTest {
    private static final List<String> LINES =
            List.of("II.37", "faut-il punir les victimes ?", "/theme enfants", "B.V.8.e", "who pays recruitment fees?");
    private static final int PEOPLE = 100;
    private static final int ONE_BY_ONE = 1_000;
    private static final int ROUNDS = 50;

    @TempDir
    private Path folder;

    @Test
    void measureAProcess() throws Exception {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.unlimited();
            slack.keepOnly(3 * PEOPLE);
            slack.patience(Duration.ofMinutes(2));
            slack.lines().retryAfter(Duration.ofMinutes(2));
            IntStream.range(0, PEOPLE).forEach(n -> slack.person("U" + n, "fr-FR"));
            Process process = BotProcess.start(slack, folder, Map.of(), "-Xmx96m", "-XX:+ExitOnOutOfMemoryError");
            try {
                slack.lines().awaitOpened(1);
                oneByOne(slack);
                double rate = allAtOnce(slack);
                System.out.printf(
                        "throughput: %.0f events a second (%d people at once), -Xmx96m%n%s%n",
                        rate, PEOPLE, memory(process));
                assertTrue(process.isAlive());
                assertTrue(rate > 10, () -> rate + " events a second");
            } finally {
                process.destroy();
            }
        }
    }

    private static void oneByOne(FakeSlack slack) {
        long[] acknowledgements = new long[ONE_BY_ONE];
        long[] answers = new long[ONE_BY_ONE];
        for (int n = -100; n < ONE_BY_ONE; n++) {
            String channel = "D" + n;
            long start = System.nanoTime();
            Sent sent = slack.command("U1", channel, "/recueil", LINES.get(Math.floorMod(n, LINES.size())));
            Shown answer = slack.awaitShown(channel);
            long answered = System.nanoTime() - start;
            sent.awaitAcknowledged();
            if (n >= 0) {
                assertTrue(answer.isEphemeral());
                answers[n] = answered;
                acknowledgements[n] = System.nanoTime() - start;
            }
        }
        print("command to answer", answers);
        print("command to acknowledgement", acknowledgements);
    }

    /** To the last acknowledgement of each round, which follows its answer. */
    private static double allAtOnce(FakeSlack slack) {
        long start = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            String line = LINES.get(round % LINES.size());
            List<Sent> sent = IntStream.range(0, PEOPLE)
                    .mapToObj(n -> slack.event(slack.people().said("U" + n, "DX" + n, line)))
                    .toList();
            sent.forEach(Sent::awaitAcknowledged);
        }
        return ROUNDS * PEOPLE / ((System.nanoTime() - start) / 1e9);
    }

    private static String memory(Process process) throws Exception {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        return Files.isReadable(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM") || line.startsWith("Threads"))
                        .reduce("", (all, line) -> all + line.replaceAll("\\s+", " ") + "  ")
                : "memory of the process: not told here";
    }

    @Test
    void measureAcknowledgementsWhileTheSearchStalls() throws InterruptedException {
        CountDownLatch letGo = new CountDownLatch(1);
        try (Trial trial = Trial.start(AcknowledgementTest.stalling(letGo), Unlimited.TERMS)) {
            trial.slack.patience(Duration.ofMinutes(1));
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37").awaitAcknowledged();
            List<Sent> sent = new ArrayList<>();
            for (int n = 0; n < 3_000; n++) {
                sent.add(trial.slack.command("U" + n % 50, Trial.CHANNEL, "/chercher", "travail forcé"));
                Thread.sleep(20);
            }
            long[] nanos = sent.stream()
                    .mapToLong(each -> each.awaitAcknowledged() * 1_000_000)
                    .toArray();
            print("acknowledgement, 50 commands a second, search stalled", nanos);
            letGo.countDown();
            assertTrue(nanos[nanos.length * 999 / 1000] <= 300_000_000L);
        }
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, most %.1f ms (%d)%n",
                what,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6,
                nanos[nanos.length * 999 / 1000] / 1e6,
                nanos[nanos.length - 1] / 1e6,
                nanos.length);
    }
}
