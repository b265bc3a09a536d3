package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.http.Attackers;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Standing;

/** The port in the heap of the service, under what anybody may send to it: Slack is answered all the while. */
class HttpAttackTest {
    /** Slack tells the person after three seconds that nothing answered. */
    private static final long LONGEST_WAIT_MILLIS = 15_000;

    private static final long ATTACK_MILLIS = 1_000;
    private static final String HOST = "Host: x\r\n";
    private static final String POST = "POST /slack/events HTTP/1.1\r\n" + HOST;
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n\r\n";
    private static final FakeSlack SLACK = FakeSlack.start();

    @TempDir
    private static Path folder;

    private static Process bot;
    private static int port;
    private static SigningClient client;

    /** What is done over and over, as fast as it goes, for as long as the attack lasts. */
    private enum Attack {
        UNFINISHED_HEADER_LINES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, POST + "X-Long: " + "a".repeat(900_000));
            }
        },
        UNFINISHED_REQUEST_LINES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, "POST /" + "a".repeat(900_000));
            }
        },
        MANY_HEADERS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, POST + "a: b\r\n".repeat(100_000));
            }
        },
        MANY_PARAMETERS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, "POST /slack/events?" + "a=b&".repeat(3_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
            }
        },
        MANY_COOKIES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, POST + "Cookie: " + "a=b;".repeat(3_000) + "\r\n\r\n");
            }
        },
        IDLE_CONNECTIONS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(600, "");
            }
        },
        SLOW_HEADERS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(300, POST + "X-Slow: ");
                for (int n = 0; n < 20; n++) {
                    attackers.sendOn("a");
                }
            }
        },
        SLOW_UNSIGNED_BODIES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(300, POST + "Content-Length: 500\r\n\r\nab");
            }
        },
        SLOW_BODIES_THAT_MAY_BE_SIGNED {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(300, POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\nab");
                attackers.sendOn("c");
            }
        },
        LARGE_BODIES_THAT_MAY_BE_SIGNED {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(
                        60, POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\n" + "a".repeat(999_999));
                attackers.sendOn("a".repeat(200_000));
            }
        },
        SMALL_BODIES_THAT_MAY_BE_SIGNED {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(
                        300, POST + SigningClient.pretended() + "Content-Length: 40000\r\n\r\n" + "a".repeat(39_999));
            }
        },
        WRONG_SIGNATURES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(
                        20,
                        POST + SigningClient.pretended() + "Content-Length: 1000000\r\n\r\n" + "a".repeat(1_000_000));
                attackers.sendOn("a".repeat(1_000_000));
            }
        },
        UNSIGNED_CHUNKS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(12, POST + CHUNKED + "1\r\na\r\n");
            }
        },
        CHUNKS_OF_ONE_BYTE {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(100, POST + SigningClient.pretended() + CHUNKED + "1\r\na\r\n".repeat(1_000));
                attackers.sendOn("1\r\na\r\n".repeat(1_000));
            }
        },
        ENDLESS_TRAILERS {
            @Override
            void once(Attackers attackers) throws IOException {
                StringBuilder trailers = new StringBuilder("1\r\na\r\n0\r\n");
                for (int n = 0; n < 50_000; n++) {
                    trailers.append(n).append(":b\r\n");
                }
                attackers.connect(60, POST + SigningClient.pretended() + CHUNKED + trailers);
            }
        },
        ENDLESS_CHUNK_SIZES {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(60, POST + SigningClient.pretended() + CHUNKED + "1;" + "x".repeat(900_000));
            }
        },
        PIPELINED_REQUESTS_WHOSE_ANSWERS_NOBODY_READS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(20, ("GET /other HTTP/1.1\r\n" + HOST + "\r\n").repeat(20_000));
            }
        },
        REFUSALS_THAT_NOBODY_READS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(20, (POST + "Content-Length: 0\r\n\r\n").repeat(5_000));
            }
        },
        TLS {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(
                        100,
                        "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + "\u00e9".repeat(500));
            }
        },
        GARBAGE {
            @Override
            void once(Attackers attackers) throws IOException {
                attackers.connect(100, "\u0000\r\n".repeat(100));
                attackers.connect(100, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
                attackers.connect(100, "CONNECT x:443 HTTP/1.1\r\n" + HOST + "\r\n");
            }
        };

        abstract void once(Attackers attackers) throws IOException;
    }

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
        long end = System.nanoTime() + 60_000_000_000L;
        while (!log().contains("listening at 127.0.0.1:" + port)) {
            assertTrue(System.nanoTime() < end && bot.isAlive(), log());
            Thread.sleep(50);
        }
        answered(); // whoever comes first waits for code to be loaded
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
