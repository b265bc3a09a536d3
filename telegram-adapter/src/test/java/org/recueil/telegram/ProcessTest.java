package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.cli.Program;
import org.recueil.platform.network.SilentAddress;
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
        return start("telegram", Map.of(), options);
    }

    private Process start(String command, Map<String, String> variables, String... options) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.recueil.cli.Main", command));
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
        builder.environment().putAll(variables);
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
    void killedWhileAnAnswerHangsItLosesThatOneOnlyIfEightyOthersWaitBehindIt() throws Exception {
        Person anna = telegram.person("Anna", "fr");
        Process first = start();
        hangs(anna, 79);
        assertEquals(80, telegram.backstage().pendingUpdates());
        first.destroyForcibly().waitFor();
        telegram.repair();
        Process second = start();
        assertTrue(telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        telegram.awaitConfirmed();
        hangs(anna, 80);
        telegram.awaitConfirmed();
        second.destroyForcibly().waitFor();
        telegram.repair();
        start();
        telegram.awaitPolled();
        telegram.assertQuiet(anna.chat(), Duration.ofSeconds(1));
    }

    /** One question that hangs, and so many behind it that are answered. */
    private void hangs(Person anna, int others) {
        telegram.failAlways("sendMessage", anna.chat(), Fault.hangs(Duration.ofSeconds(15)));
        anna.says("II.37");
        List<Person> people = IntStream.range(0, others)
                .mapToObj(n -> telegram.person(others + "P" + n, "fr"))
                .toList();
        people.forEach(person -> person.says("II.38"));
        people.forEach(
                person -> assertTrue(telegram.awaitSent(person.chat()).text().startsWith("II.38")));
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
                assertTrue(telegram.awaitSent(person.chat()).text().contains("Groupe de travail"));
            }
        }
        assertFalse(log().contains("ERROR"), log());
        assertFalse(log().contains("OutOfMemory"), log());
    }

    @Test
    void theServiceIsWatchedOnAPortAndEndsInTime() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path settings = Files.writeString(
                folder.resolve("recueil.properties"),
                "RECUEIL_LOG=json\nRECUEIL_HTTP_PORT=" + port + "\nTELEGRAM_API_URL=http://127.0.0.1:1\n");
        Process process =
                start("serve", Map.of("RECUEIL_CONFIG", settings.toString(), "TELEGRAM_BOT_TOKN", SECRET), "-Xmx64m");
        telegram.awaitPolled();
        assertEquals(200, get(port, "/health").statusCode(), "it is ready before anybody writes");
        Person anna = telegram.person("Anna", "fr");
        telegram.fail("sendMessage", 1, Fault.tooManyRequests(1));
        anna.says("confidentiel");
        telegram.awaitSent(anna.chat());
        anna.says("II.37");
        anna.presses(telegram.awaitSent(anna.chat()), "→");
        telegram.awaitConfirmed();
        assertEquals(200, get(port, "/health").statusCode());
        String metrics = get(port, "/metrics").body();
        for (String line : List.of(
                "recueil_updates_total{kind=\"message\",platform=\"telegram\"} 2.0",
                "recueil_updates_total{kind=\"callback_query\",platform=\"telegram\"} 1.0",
                "recueil_update_duration_seconds_count{kind=\"message\",platform=\"telegram\"} 2",
                "recueil_answer_duration_seconds_count{kind=\"provision\",platform=\"telegram\"} 2",
                "recueil_rate_limits_total{platform=\"telegram\"} 1.0",
                "recueil_retries_total{platform=\"telegram\"} 1.0",
                "recueil_queue_length{platform=\"telegram\"} 0.0")) {
            assertTrue(metrics.contains(line + "\n"), () -> line + " is not in\n" + metrics);
        }
        process.destroy();
        assertTrue(process.waitFor(5, TimeUnit.SECONDS), "it ends within five seconds");
        List<String> events = log().lines().toList();
        assertTrue(events.size() > 2, log());
        for (String event : events) {
            assertTrue(
                    new ObjectMapper().readTree(event).path("formattedMessage").isTextual(), event);
        }
        assertTrue(
                log().contains("TELEGRAM_BOT_TOKN : réglage inconnu ; vouliez-vous dire TELEGRAM_BOT_TOKEN ?"), log());
        assertFalse(log().contains(SECRET) || log().contains("confidentiel"), log());
    }

    private static HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameWhoseFirstAddressIsSilentIsServedAndLookedAt() throws Exception {
        Path hosts = Files.writeString(
                folder.resolve("hosts"), SilentAddress.ADDRESS + " telegram.test\n127.0.0.1 telegram.test\n");
        telegram.patience(Duration.ofSeconds(30));
        try (SilentAddress silent = new SilentAddress(telegram.port())) {
            Map<String, String> address = Map.of("TELEGRAM_API_URL", "http://telegram.test:" + silent.port());
            start("serve", address, "-Djdk.net.hosts.file=" + hosts);
            Person anna = telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            Process doctor = start("doctor", address, "-Djdk.net.hosts.file=" + hosts);
            assertTrue(doctor.waitFor(60, TimeUnit.SECONDS));
            assertTrue(log().contains("jeton : celui de @RecueilBot"), log());
        }
    }

    @Test
    void withoutATokenItSaysWhatToSetAndWhereToGetIt() {
        Program.Ran ran = Program.here().with("TELEGRAM_BOT_TOKN", SECRET).run("serve");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("  Telegram : TELEGRAM_BOT_TOKEN, que https://t.me/BotFather donne"), ran.err());
        assertTrue(
                ran.err().contains("TELEGRAM_BOT_TOKN : réglage inconnu ; vouliez-vous dire TELEGRAM_BOT_TOKEN ?"),
                ran.err());
        assertFalse(ran.err().contains(SECRET), ran.err());
    }

    @Test
    void theDoctorSaysItInItsExitCode() {
        Program.Ran ran = Program.here().run("doctor");
        assertEquals(1, ran.code());
        assertTrue(ran.out().contains("✗ telegram : aucun jeton"), ran.out());
        assertTrue(ran.out().endsWith("1 à corriger (✗)\n"), ran.out());
    }
}
