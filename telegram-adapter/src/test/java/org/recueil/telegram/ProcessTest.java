package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;

/** The program as it is started: a process of its own, with the environment it reads. */
class ProcessTest {
    private static final String SECRET = "TEST-secret";

    @TempDir
    private Path folder;

    private final FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void waitLong() {
        telegram.patience(Duration.ofSeconds(60));
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
        assertEquals(List.of(), telegram.violations());
        telegram.close();
    }

    private Process start(String... options) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.recueil.main.Main", "telegram"));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()));
        builder.environment().put("TELEGRAM_API_URL", telegram.url());
        builder.environment().remove("TELEGRAM_BOT_TOKEN");
        builder.environment()
                .put(
                        "TELEGRAM_BOT_TOKEN_FILE",
                        Files.writeString(folder.resolve("token"), Trial.TOKEN + "\n")
                                .toString());
        Process process = builder.start();
        processes.add(process);
        return process;
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @Test
    void aTokenThatIsNotKnownIsOneLineAndAnExitCode() throws Exception {
        telegram.failAlways("getMe", Fault.status(401));
        Process process = start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertEquals(1, log().lines().count(), log());
        assertTrue(log().contains("TELEGRAM_BOT_TOKEN : Telegram ne connaît pas ce jeton"), log());
        assertFalse(log().contains(SECRET), log());
    }

    @Test
    void killedOrToldToEndItLosesNothing() throws Exception {
        Person anna = telegram.person("Anna", "fr");
        Process first = start();
        anna.says("II.37");
        assertTrue(telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        telegram.failAlways("sendMessage", Fault.status(500));
        anna.says("II.38");
        telegram.awaitRequests("sendMessage", 2);
        first.destroyForcibly().waitFor();
        telegram.repair();
        Process second = start();
        assertTrue(telegram.awaitSent(anna.chat()).text().startsWith("II.38"));
        Instant told = Instant.now();
        second.destroy();
        assertTrue(second.waitFor(5, TimeUnit.SECONDS), "it ends within five seconds");
        assertTrue(Duration.between(told, Instant.now()).toSeconds() < 5);
        assertEquals(0, telegram.backstage().pendingUpdates());
        assertFalse(log().contains(SECRET), log());
    }

    @Test
    void sixtyFourMegabytesServeAHundredChatsAtOnce() throws Exception {
        telegram.limits(Limits.LIFTED);
        start("-Xmx64m", "-XX:+ExitOnOutOfMemoryError");
        List<Person> people = IntStream.range(0, 100)
                .mapToObj(n -> telegram.person("P" + n, "fr"))
                .toList();
        for (String line : List.of("II.37", "faut-il punir les victimes ?")) {
            people.forEach(person -> person.says(line));
            for (Person person : people) {
                assertTrue(telegram.awaitSent(person.chat()).text().contains("CTOC/COP"));
            }
        }
        assertFalse(log().contains("ERROR"), log());
        assertFalse(log().contains("OutOfMemory"), log());
    }
}
