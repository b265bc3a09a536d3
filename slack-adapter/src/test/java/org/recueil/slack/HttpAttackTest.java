package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.delivery.Eventually;
import org.recueil.platform.http.Attackers;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Standing;

/** The port in the heap of the service, under what anybody may send to it: Slack is answered all the while. */
class HttpAttackTest {
    /** Slack tells the person after three seconds that nothing answered. */
    private static final long LONGEST_WAIT_MILLIS = 15_000;

    private static final long ATTACK_MILLIS = 1_000;
    static final String HOST = "Host: x\r\n";
    static final String POST = "POST /slack/events HTTP/1.1\r\n" + HOST;
    static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";
    private static final FakeSlack SLACK = FakeSlack.start();

    @TempDir
    private static Path folder;

    private static Process bot;
    private static int port;
    private static SigningClient client;

    @BeforeAll
    static void start() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        client = new SigningClient("127.0.0.1", port);
        SLACK.unlimited();
        SLACK.person(Trial.ANNA, "fr-FR");
        SLACK.channel(Trial.CHANNEL, Standing.MEMBER);
        bot = BotProcess.start(
                SLACK,
                folder,
                Map.of(
                        "SLACK_APP_TOKEN_FILE",
                        "",
                        "SLACK_SIGNING_SECRET",
                        SigningClient.SECRET,
                        "SLACK_HTTP_PORT",
                        String.valueOf(port)),
                "-Xmx80m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError");
        Eventually.isTrue(
                () -> log().contains("listening at 127.0.0.1:" + port) || !bot.isAlive(), () -> "it does not listen");
        assertTrue(bot.isAlive(), log());
        answered(); // the first request waits for code to be loaded
    }

    private static String log() throws IOException {
        Path log = folder.resolve("log");
        return Files.exists(log) ? Files.readString(log) : "";
    }

    @AfterEach
    void itLives() throws IOException {
        assertTrue(bot.isAlive(), log());
    }

    /** However many are refused, and for whatever reason. */
    @AfterAll
    static void end() throws Exception {
        answered();
        bot.destroy();
        boolean hasEnded = bot.waitFor(10, TimeUnit.SECONDS);
        bot.destroyForcibly();
        String log = log();
        List<String> violations = SLACK.violations();
        SLACK.close();
        assertTrue(hasEnded, log);
        assertFalse(log.contains("ERROR"), log);
        assertTrue(log.lines().count() < 40, log);
        assertEquals(List.of(), violations);
    }

    /** @return after how many milliseconds */
    private static long answered() throws IOException, InterruptedException {
        String command = SigningClient.form(SLACK.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37"));
        long begin = System.nanoTime();
        int status = client.post(command).statusCode();
        assertEquals(200, status);
        return (System.nanoTime() - begin) / 1_000_000;
    }

    @ParameterizedTest
    @EnumSource
    void slackIsAnsweredAllTheWhile(Attack attack) throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        long longest = 0;
        int count = 0;
        long processor = processorMillis();
        try (Attackers attackers = new Attackers(port)) {
            CompletableFuture<Void> attacking = CompletableFuture.runAsync(() -> attack(attack, attackers, isOver));
            long end = System.nanoTime() + ATTACK_MILLIS * 1_000_000;
            while (System.nanoTime() < end || !attacking.isDone() && count < 1) {
                longest = Math.max(longest, answered());
                count++;
                Thread.sleep(20);
            }
            isOver.set(true);
            attacking.join();
            longest = Math.max(longest, answered());
        }
        System.out.printf(
                "%s: %d signed requests, the slowest after %d ms; of the processors: %d ms%n",
                attack, count, longest, processorMillis() - processor);
        assertTrue(longest < LONGEST_WAIT_MILLIS, attack + ": " + longest + " ms");
    }

    private static long processorMillis() {
        return bot.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    private static void attack(Attack attack, Attackers attackers, AtomicBoolean isOver) {
        try {
            while (!isOver.get() && attackers.haveMore()) {
                attack.once(attackers);
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Content-Length: 99999999999999999999",
                "400 | Content-Length: 18446744073709551617",
                "400 | Content-Length: 9223372036854775808",
                "413 | Content-Length: 999999999999999999",
                "413 | Content-Length: 1000001",
                "400 | Content-Length: -1",
                "400 | Content-Length: +1",
                "400 | Content-Length: 0x10",
                "400 | Content-Length: 1 1",
                "400 | Content-Length: 1, 1",
                "400 | Content-Length: one",
                "400 | Content-Length:",
                "400 | Content-Length: 1~Content-Length: 2",
                "400 | Content-Length: 1~Content-Length: 1",
                "400 | Content-Length: 1~Transfer-Encoding: chunked",
                "400 | Transfer-Encoding: gzip",
                "400 | Transfer-Encoding: gzip, chunked",
                "400 | Transfer-Encoding: identity",
                "400 | Transfer-Encoding: chunked~Transfer-Encoding: chunked",
                "401 | X-Content-Length: one",
                "401 | Content-Length: 500",
                "401 | Content-Length: 300",
                "401 | Transfer-Encoding: chunked",
            })
    void aLengthThatCannotBeIsRefusedAtOnce(int status, String lines) throws Exception {
        for (int n = 0; n < 20; n++) {
            assertEquals(status, Attackers.status(port, POST + lines.replace("~", "\r\n") + "\r\n\r\na"), lines);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''",
                "X-Slack-Signature: v0=",
                "X-Slack-Request-Timestamp: NOW",
                "X-Slack-Request-Timestamp: NOW~X-Slack-Signature: v0=12",
                "X-Slack-Request-Timestamp: NOW~X-Slack-Signature: v1=HEX",
                "X-Slack-Request-Timestamp: NOW~X-Slack-Signature: HEX",
                "X-Slack-Request-Timestamp: 1~X-Slack-Signature: v0=HEX",
                "X-Slack-Request-Timestamp: now~X-Slack-Signature: v0=HEX",
                "X-Slack-Request-Timestamp: -5~X-Slack-Signature: v0=HEX",
                "X-Slack-Request-Timestamp: 99999999999999999999~X-Slack-Signature: v0=HEX",
            })
    void whoShowsNoSignatureIsRefusedBeforeTheBodyIsThere(String lines) throws Exception {
        String headers = lines.replace("~", "\r\n")
                .replace("NOW", String.valueOf(Instant.now().getEpochSecond()))
                .replace("HEX", "0".repeat(64));
        String head = POST + headers + (headers.isEmpty() ? "" : "\r\n");
        assertEquals(401, Attackers.status(port, head + "Content-Length: 1000\r\n\r\n"), lines);
        assertEquals(401, Attackers.status(port, head + "Content-Length: 1000\r\n\r\n", "a"), lines);
        assertEquals(401, Attackers.status(port, head + CHUNKED), lines);
        assertEquals(401, Attackers.status(port, head + CHUNKED, "1\r\na\r\n"), lines);
    }

    /** What Slack signs may be long, too: of each text as much is held as may be written, and of that the beginning is read. */
    @ParameterizedTest
    @ValueSource(strings = {"II.37 ", "x ", "<@U0BOT> "})
    void eightLongTextsAtOnceAreAnswered(String piece) throws Exception {
        String text = piece.repeat(400_000 / piece.length());
        for (Function<Integer, String> way : List.<Function<Integer, String>>of(
                n -> SigningClient.form(SLACK.people().commandPayload("U" + n, Trial.CHANNEL, "/chercher", text)),
                n -> event(SLACK.people().said("U" + n, "D" + n, text)),
                n -> event(SLACK.people().mention("U" + n, Trial.CHANNEL, text, "")),
                n -> SigningClient.form(Map.of(
                        "payload",
                        SLACK.people()
                                .shortcutPayload("U" + n, Trial.CHANNEL, text)
                                .toString())))) {
            List<String> bodies = IntStream.range(0, 8).mapToObj(way::apply).toList();
            List<CompletableFuture<HttpResponse<String>>> sent =
                    bodies.stream().map(client::postAside).toList();
            for (CompletableFuture<HttpResponse<String>> each : sent) {
                assertEquals(200, each.get(20, TimeUnit.SECONDS).statusCode());
            }
        }
        assertTrue(answered() < LONGEST_WAIT_MILLIS);
        SLACK.awaitShown("D7");
    }

    private static String event(JsonObject event) {
        return SLACK.people().eventPayload(event).toString();
    }

    @Test
    void whatIsSignedAndCannotBeReadIsRefusedWithoutAFlood() throws Exception {
        for (String body : List.of("{", "{\"a\":", "payload=%7B", "payload=%", "a=%zz", "a=%")) {
            for (int n = 0; n < 10; n++) {
                assertEquals(400, client.post(body).statusCode(), body);
            }
        }
        for (int n = 0; n < 8; n++) {
            String fields = IntStream.range(0, 100_000).mapToObj(f -> f + "=").collect(Collectors.joining("&"));
            assertEquals(200, client.post(fields).statusCode());
        }
    }

    @Test
    void whoAsksWhetherToSendABodyIsToldSoAtOnceIfItMayBeSigned() throws Exception {
        String expects = "Expect: 100-continue\r\nContent-Length: ";
        assertEquals(100, Attackers.status(port, POST + SigningClient.pretended() + expects + "1000\r\n\r\n"));
        assertEquals(413, Attackers.status(port, POST + SigningClient.pretended() + expects + "1000001\r\n\r\n"));
        assertEquals(401, Attackers.status(port, POST + expects + "1000\r\n\r\n"));
        String body = SigningClient.form(SLACK.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.39"));
        HttpRequest.Builder request = client.signed(body, Instant.now().getEpochSecond(), SigningClient.SECRET)
                .expectContinue(true);
        assertEquals(200, client.send(request).statusCode());
        HttpRequest.Builder wrong =
                client.signed(body, Instant.now().getEpochSecond(), "another").expectContinue(true);
        assertEquals(401, client.send(wrong).statusCode());
    }

    @Test
    void aSignedRequestMayComeInPieces() throws Exception {
        String body = SigningClient.form(SLACK.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.38"));
        StringBuilder head = new StringBuilder(POST + "Content-Length: " + body.length() + "\r\n");
        client.signed(body, Instant.now().getEpochSecond(), SigningClient.SECRET)
                .build()
                .headers()
                .map()
                .forEach((name, values) ->
                        head.append(name).append(": ").append(values.get(0)).append("\r\n"));
        String[] pieces = (head + "\r\n" + body).split("");
        assertEquals(200, Attackers.status(port, pieces));
    }
}
