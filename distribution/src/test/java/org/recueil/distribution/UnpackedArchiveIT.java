package org.recueil.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.distribution.Unpacked.Ran;

/** The archive runs where it is unpacked: elsewhere, in a path with spaces, without Maven or sources. */
@DisabledOnOs(OS.WINDOWS)
class UnpackedArchiveIT {
    private static final int ASKED_TO_END = 143;

    @TempDir
    private static Path folder;

    private static Unpacked unpacked;

    @BeforeAll
    static void unpack() throws Exception {
        unpacked = new Unpacked(Files.createDirectories(folder.resolve("un dossier d'été")));
    }

    @Test
    void answersAndMakesTheClassArchiveAtItsFirstStart() throws Exception {
        Ran ran = unpacked.run("ask", "/rec II.37");
        assertEquals(0, ran.exit(), ran.err());
        assertEquals("", ran.err());
        assertTrue(ran.out().startsWith("II.37\nGroupe de travail, deuxième réunion, 27–29 janvier 2010\n"), ran.out());
        assertTrue(ran.out().contains("CTOC/COP/WG.4/2010/6, par. 44"), ran.out());
        try (var files = Files.walk(unpacked.home().resolve("cache"))) {
            assertEquals(
                    1,
                    files.filter(file -> file.toString().matches(".*(?<!-services)\\.jsa"))
                            .count());
        }
        assertEquals(ran, unpacked.run("ask", "/rec II.37"), "with the class archive");
    }

    /** With the writers of the folder documents, which no class path has, and without a word on standard error. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx", "csv", "md", "ris"})
    void writesFiles(String format) throws Exception {
        Path file = folder.resolve("enfants." + format);
        Ran ran = unpacked.run("ask", "--out", file.toString(), "/exporter enfants " + format);
        assertEquals(0, ran.exit(), ran.err());
        assertEquals("", ran.err());
        assertTrue(Files.size(file) > 1_000, ran.out());
        Ran again = unpacked.run("ask", "--out", file.toString(), "/exporter enfants " + format);
        assertEquals(1, again.exit(), "never over a file that is there: " + again.out());
    }

    @Test
    void saysItsVersion() throws Exception {
        Ran ran = unpacked.run("--version");
        String version = Project.built(".zip").getFileName().toString().replaceAll("recueil-|\\.zip", "");
        assertTrue(ran.out()
                .matches("Recueil \\Q" + version + "\\E\ncorpus : édition 20\\d\\d, SHA-256 \\p{XDigit}{64}\n"));
    }

    @Test
    void looksAtItselfBeforeItServes() throws Exception {
        Ran ran = unpacked.run("doctor");
        assertEquals(1, ran.exit(), "no token is set");
        assertTrue(ran.out().startsWith("✓ Java : "), ran.out());
        assertTrue(ran.out().contains("✓ corpus : "), ran.out());
        assertTrue(ran.out().contains("✗ telegram : aucun jeton"), ran.out());
    }

    @Test
    void saysWhatToSetWhereThereIsNothingToServe() throws Exception {
        Ran ran = unpacked.run("serve");
        assertEquals(1, ran.exit());
        assertTrue(ran.err().contains("TELEGRAM_BOT_TOKEN"), ran.err());
    }

    @Test
    void rehearsesWithoutANetwork() throws Exception {
        Ran ran = unpacked.run("serve", "--rehearse");
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(ran.out().startsWith("Répétition finie"), ran.out());
        assertTrue(ran.err().contains("telegram: answering as @RehearsalBot"), ran.err());
        assertTrue(ran.err().contains("slack: answering as U1"), ran.err());
    }

    @Test
    void servesAndEndsWhenItIsTold() throws Exception {
        int port = freePort();
        Path classes = folder.resolve("classes.txt");
        try (TelegramOfOneQuestion telegram = new TelegramOfOneQuestion("II.37")) {
            Unpacked serving = new Unpacked(Files.createDirectories(folder.resolve("serving")));
            serving.set("TELEGRAM_BOT_TOKEN", "123456:" + "a".repeat(35));
            serving.set("TELEGRAM_API_URL", telegram.address());
            serving.set("RECUEIL_HTTP_PORT", String.valueOf(port));
            serving.set("RECUEIL_JAVA_OPTS", "-Xlog:class+load:file=" + classes);
            Process process = serving.start("serve");
            try {
                String sent = telegram.answer().get(2, TimeUnit.MINUTES);
                assertTrue(sent.contains("CTOC/COP/WG.4/2010/6, par. 44"), sent);
                assertEquals(200, status("http://127.0.0.1:" + port + "/health/ready"));
            } finally {
                process.toHandle().destroy(); // unlike process.destroy(), leaves what it said
            }
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
            String log = new String(process.getErrorStream().readAllBytes(), UTF_8);
            assertEquals(ASKED_TO_END, process.exitValue(), log);
        }
        assertRehearsed(Files.readAllLines(classes));
    }

    /** But for picocli, which is too old for a class archive, and for what Java makes as it goes. */
    private static void assertRehearsed(List<String> classes) {
        long archived = classes.stream()
                .filter(line -> line.contains("shared objects file"))
                .count();
        assertTrue(archived > 4_000, archived + " classes come from the archive");
        List<String> missed = classes.stream()
                .filter(line -> line.contains(".jar") && !line.contains("/picocli-"))
                .toList();
        assertTrue(missed.size() < 40, () -> String.join("\n", missed));
    }

    private static int status(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
