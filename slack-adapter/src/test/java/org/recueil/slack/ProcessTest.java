package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Standing;

/** The program as it is started: a process of its own, with the environment it reads. */
class ProcessTest {
    @TempDir
    private Path folder;

    private final FakeSlack slack = FakeSlack.start();
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void prepare() {
        slack.patience(Duration.ofSeconds(60));
        slack.channel(Trial.CHANNEL, Standing.MEMBER);
        IntStream.range(0, 100).forEach(n -> slack.person("U" + n, "fr-FR"));
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
        assertEquals(List.of(), slack.violations());
        slack.close();
    }

    private Process start(Map<String, String> others, String... options) throws IOException {
        Process process = BotProcess.start(slack, folder, others, options);
        processes.add(process);
        return process;
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    @ParameterizedTest
    @CsvSource({"auth.test,SLACK_BOT_TOKEN", "apps.connections.open,SLACK_APP_TOKEN"})
    void aTokenThatIsNotKnownIsOneLineAndAnExitCode(String method, String variable) throws Exception {
        slack.failAlways(method, Fault.error("invalid_auth"));
        Process process = start(Map.of());
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        List<String> lines =
                log().lines().filter(line -> !line.contains(" INFO ")).toList();
        assertEquals(1, lines.size(), log());
        assertTrue(lines.get(0).contains(variable + " : ") && lines.get(0).contains(method + " invalid_auth"), log());
        assertFalse(log().contains("secret"), log());
    }

    @Test
    void aTokenOfTheWrongKindIsOneLineAndAnExitCode() throws Exception {
        Process process = start(Map.of("SLACK_BOT_TOKEN", FakeSlack.APP_TOKEN));
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(1, process.exitValue());
        assertEquals(1, log().lines().count(), log());
        assertFalse(log().contains("secret"), log());
    }

    @Test
    void killedOrToldToEndItLosesNoEvent() throws Exception {
        Process first = start(Map.of());
        slack.lines().awaitOpened(1);
        slack.lines().retryAfter(Duration.ofMillis(1_500));
        slack.failAlways("chat.postMessage", Fault.hangs(Duration.ofMillis(100)));
        Sent sent = slack.event(slack.people().said("U1", "D1", "II.37"));
        slack.awaitCalls("chat.postMessage", 1);
        first.destroyForcibly().waitFor();
        assertFalse(sent.isAcknowledged());
        slack.repair();
        Process second = start(Map.of());
        slack.awaitShown("D1");
        sent.awaitAcknowledged();
        slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofSeconds(1)));
        Sent last = slack.event(slack.people().said("U1", "D2", "II.38"));
        slack.awaitFaultsBegun();
        long told = System.nanoTime();
        second.destroy();
        assertTrue(second.waitFor(5, TimeUnit.SECONDS), "it ends within five seconds");
        assertTrue(System.nanoTime() - told < 5_000_000_000L);
        slack.awaitShown("D2");
        assertTrue(last.isAcknowledged());
        assertEquals(1, slack.shown("D1").size());
    }

    @Test
    void ninetySixMegabytesServeAHundredPeopleAtOnce() throws Exception {
        slack.unlimited();
        start(Map.of(), "-Xmx96m", "-XX:+ExitOnOutOfMemoryError");
        slack.lines().awaitOpened(1);
        for (String line : List.of("II.37", "faut-il punir les victimes ?")) {
            List<JsonObject> said = IntStream.range(0, 100)
                    .mapToObj(n -> slack.people().said("U" + n, "D" + n, line))
                    .toList();
            said.forEach(slack::event);
        }
        for (int n = 0; n < 100; n++) {
            slack.awaitShown("D" + n, 2);
        }
        assertFalse(log().contains("ERROR"), log());
        assertFalse(log().contains("OutOfMemory"), log());
    }

    /** With the memory that the service has. Each is a megabyte, as large as Slack may send. */
    @Test
    void eightyMegabytesBearWhateverIsWritten() throws Exception {
        slack.unlimited();
        Process process = start(Map.of(), "-Xmx80m", "-XX:+ExitOnOutOfMemoryError");
        slack.lines().awaitOpened(1);
        for (String piece :
                List.of("II.37 ; ", "traite ", "II.", "<a|", "😀", "II.1 à II.99, ", "résolution 5/2, par. 8 e) ")) {
            String text = piece.repeat(900_000 / piece.length());
            List.of(
                            slack.interaction(slack.people().shortcutPayload("U1", Trial.CHANNEL, text)),
                            slack.event(slack.people().said("U2", "D2", text)),
                            slack.command("U3", Trial.CHANNEL, "/chercher", text))
                    .forEach(Sent::awaitAcknowledged);
        }
        JsonObject blocks = new JsonObject();
        blocks.add("blocks", new JsonArray());
        for (int n = 0; n < 300_000; n++) {
            blocks.getAsJsonArray("blocks").add(new JsonArray());
        }
        slack.interaction(slack.people().shortcutPayload("U4", Trial.CHANNEL, blocks));
        slack.event(slack.people()
                .linkShared(
                        "U5",
                        Trial.CHANNEL,
                        "x",
                        IntStream.range(0, 10_000)
                                .mapToObj(n -> "https://undocs.org/fr/CTOC/COP/WG.4/2010/6#" + n)
                                .toArray(String[]::new)));
        slack.interaction(slack.people().homePressPayload("U6", "ask:0", "II.".repeat(300_000)));
        slack.event(slack.people().said("U7", "D7", "II.37"));
        slack.awaitShown("D7", each -> each.text().startsWith("II.37"));
        for (String user : List.of("U1", "U4")) {
            slack.awaitShown(Trial.CHANNEL, each -> each.user().equals(user));
        }
        assertTrue(slack.awaitUnfurl(1).size() <= SlackLimits.PREVIEWS);
        assertTrue(process.isAlive(), log());
        assertFalse(log().contains("ERROR"), log());
    }
}
