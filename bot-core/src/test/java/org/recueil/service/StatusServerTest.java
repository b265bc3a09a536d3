package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.platform.http.Attackers;
import org.recueil.platform.settings.Setting;
import org.recueil.service.StatusServer.Page;
import org.recueil.text.Bilingual;

/** The port of health and metrics, whoever comes. */
class StatusServerTest {
    private static final Map<String, Page> PAGES = Map.of(
            "/health", new Page("application/json", () -> true, () -> "{}"),
            "/health/ready", new Page("application/json", () -> false, () -> "{}"),
            "/metrics", new Page("text/plain", () -> true, () -> "recueil 1\n".repeat(20_000)));
    private static final String HEALTH = "GET /health HTTP/1.1\r\nHost: x\r\n";

    private StatusServer server;
    private Attackers attackers;

    @BeforeEach
    void start() throws IOException {
        server = new StatusServer(listening("127.0.0.1").resolved(), PAGES, refused -> {});
        attackers = new Attackers(server.port());
    }

    @AfterEach
    void end() throws IOException {
        attackers.close();
        server.close();
    }

    private static ListenAddress listening(String host) {
        return new ListenAddress(
                Setting.open("HOST", Bilingual.same("host")), host, Setting.open("PORT", Bilingual.same("port")), 0);
    }

    private void assertAnswersSoon() throws IOException {
        long begin = System.nanoTime();
        assertEquals(200, Attackers.status(server.port(), HEALTH + "\r\n"));
        assertEquals(200, Attackers.status(server.port(), "GET /metrics HTTP/1.0\r\n\r\n"));
        long millis = (System.nanoTime() - begin) / 1_000_000;
        assertTrue(millis < 3_000, millis + " ms, where a slow client has five seconds");
    }

    @ParameterizedTest
    @CsvSource({
        "200, GET, /health",
        "200, HEAD, /health",
        "503, GET, /health/ready",
        "404, GET, /",
        "404, GET, /health/",
        "404, GET, /slack/events",
        "405, POST, /health",
        "405, DELETE, /metrics"
    })
    void itSaysWhatThereIs(int status, String method, String path) throws IOException {
        String head = method + " " + path + " HTTP/1.1\r\nHost: x\r\n";
        assertEquals(status, Attackers.status(server.port(), head + "\r\n"));
        assertEquals(status, Attackers.status(server.port(), head + "Content-Length: 3\r\n\r\n", "abc"));
        assertEquals(status, Attackers.status(server.port(), head + "Content-Length: 3\r\n\r\n", "a"), "half a body");
    }

    @Test
    void halfRequestsHoldNobody() throws IOException {
        attackers.connect(2, HEALTH);
        assertAnswersSoon();
        attackers.connect(200, HEALTH);
        assertAnswersSoon();
        attackers.sendOn("X: y\r\n");
        assertAnswersSoon();
    }

    @Test
    void neitherDoOtherStrangers() throws IOException {
        attackers.connect(100, "");
        assertAnswersSoon();
        attackers.connect(60, HEALTH + "X-Long: " + "a".repeat(900_000));
        assertAnswersSoon();
        attackers.connect(60, HEALTH + "a: b\r\n".repeat(100_000));
        assertAnswersSoon();
        attackers.connect(40, HEALTH + "Content-Length: 1000000\r\n\r\n" + "a".repeat(500_000));
        assertAnswersSoon();
        attackers.connect(
                40, HEALTH + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n" + "a: b\r\n".repeat(100_000));
        assertAnswersSoon();
        attackers.connect(20, ("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n").repeat(1_000));
        assertAnswersSoon();
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "localhost, 127.0.0.1, true",
        "0.0.0.0,   127.0.0.1, true",
        "::1,       ::1,       true",
        "[::1],     ::1,       true",
        "::1,       127.0.0.1, false",
        "::,        ::1,       true"
    })
    void onlyTheAddressThatIsSetIsOpen(String host, String from, boolean isOpen) throws IOException {
        ListenAddress address = listening(host);
        assertEquals("Optional.empty", address.trouble().toString());
        try (StatusServer there = new StatusServer(address.resolved(), PAGES, refused -> {})) {
            assertEquals(isOpen, isOpen(from, there.port()));
        }
    }

    private static boolean isOpen(String host, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), 5_000);
            return true;
        } catch (ConnectException refused) {
            return false;
        }
    }
}
