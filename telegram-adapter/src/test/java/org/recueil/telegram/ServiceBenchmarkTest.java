package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;

/** The service as its launcher starts it: how soon it answers what waits for it, and what memory it holds under load. */
@Tag("benchmark")
@EnabledOnOs(OS.LINUX)
class ServiceBenchmarkTest {
    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    private static final int STARTS = 7;
    private static final double LONGEST_START = 1_500;
    private static final long MOST_MEMORY = 200;
    private static final int CHATS = 100;
    private static final int ROUNDS = 10;
    private static final List<String> LINES =
            List.of("II.37", "faut-il punir les victimes ?", "/theme enfants", "B.V.8.e", "who pays recruitment fees?");

    /** @param processor what the processors spent on it meanwhile, all together; where others keep them busy, it says more */
    private record Start(double millis, double processor) {}

    private final FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);

    private Process serve() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(HOME + "/recueil", "serve")
                .directory(HOME.toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TELEGRAM_API_URL", telegram.url());
        builder.environment().put("TELEGRAM_BOT_TOKEN", Trial.TOKEN);
        builder.environment().put("RECUEIL_HTTP_PORT", "0");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    @Test
    void itAnswersSoonAndHoldsLittle() throws Exception {
        telegram.patience(Duration.ofMinutes(5));
        telegram.limits(Limits.LIFTED);
        telegram.backstage().keepOnly(200);
        try {
            start(); // builds what is missing
            List<Start> starts = new ArrayList<>();
            for (int n = 0; n < STARTS; n++) {
                starts.add(start());
            }
            double start = median(starts, Start::millis);
            long memory = underLoad();
            System.out.printf(
                    "serve, milliseconds from process start to its first answer: %.0f (target %.0f), of the processors: %.0f%n"
                            + "serve, megabytes resident at most, %d updates of %d chats: %d (target %d)%n",
                    start, LONGEST_START, median(starts, Start::processor), ROUNDS * CHATS, CHATS, memory, MOST_MEMORY);
            assertTrue(start <= LONGEST_START, () -> "starts: " + starts);
            assertTrue(memory <= MOST_MEMORY, () -> memory + " MB");
        } finally {
            telegram.close();
        }
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> of) {
        return starts.stream().mapToDouble(of).sorted().toArray()[STARTS / 2];
    }

    /** Somebody wrote before it was there. */
    private Start start() throws Exception {
        Person anna = telegram.person("Anna", "fr");
        anna.says("II.37");
        long begin = System.nanoTime();
        Process process = serve();
        try {
            telegram.awaitSent(anna.chat());
            double millis = (System.nanoTime() - begin) / 1e6;
            return new Start(
                    millis, process.info().totalCpuDuration().orElseThrow().toMillis());
        } finally {
            telegram.awaitConfirmed();
            end(process);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS), "it ends within five seconds");
    }

    private long underLoad() throws Exception {
        Process process = serve();
        try {
            List<Person> people = IntStream.range(0, CHATS)
                    .mapToObj(n -> telegram.person("P" + n, "fr"))
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                String line = LINES.get(round % LINES.size());
                people.forEach(person -> person.says(line));
                telegram.awaitConfirmed();
            }
            return mostResident(process);
        } finally {
            end(process);
        }
    }

    private static long mostResident(Process process) throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(each -> each.startsWith("VmHWM:"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
    }
}
