package org.recueil.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.PlatformObserver;
import org.recueil.service.Check;
import org.recueil.service.PlatformSession;
import org.recueil.service.ReadmeSettings;

class WebFrontEndTest {
    private static final WebFrontEnd WEB = new WebFrontEnd();
    private static final Engine ENGINE = new Engine(TestCorpus.get(), TestCorpus.bot());

    @Test
    void itsSettingsAreInTheTable() {
        assertEquals(ReadmeSettings.rowsFor(WEB.settings()), ReadmeSettings.rows("RECUEIL_WEB_"));
    }

    @Test
    void serveServesPagesIfTheirPortIsSet() {
        assertTrue(WEB.isWanted(Map.of("RECUEIL_WEB_PORT", "8080")));
        assertFalse(WEB.isWanted(Map.of("RECUEIL_WEB_HOST", "0.0.0.0", "RECUEIL_WEB_PORT", " ")));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    @Test
    void aSessionServesUntilItIsClosed() throws Exception {
        int port = freePort();
        CountDownLatch connected = new CountDownLatch(1);
        PlatformObserver observer = new PlatformObserver() {
            @Override
            public void connected(Duration lasts) {
                connected.countDown();
            }
        };
        PlatformSession session = WEB.session(() -> ENGINE, Map.of("RECUEIL_WEB_PORT", String.valueOf(port)), observer);
        Thread run = new Thread(() -> {
            try {
                session.run();
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
            }
        });
        run.start();
        assertTrue(connected.await(20, TimeUnit.SECONDS));
        URI page = URI.create("http://127.0.0.1:" + port + "/II.37");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("Sensibilisation"));
        session.close();
        run.join(5_000);
        assertFalse(run.isAlive());
    }

    @Test
    void aPortThatIsTakenIsNamedWithWhatWouldHelp() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<String, String> variables = Map.of("RECUEIL_WEB_PORT", String.valueOf(taken.getLocalPort()));
            DataException refused = assertThrows(
                    DataException.class,
                    () -> WEB.session(() -> ENGINE, variables, PlatformObserver.NONE)
                            .run());
            assertTrue(refused.said().french().startsWith("RECUEIL_WEB_PORT=" + taken.getLocalPort()));
            List<Check> checks = WEB.check(variables);
            assertEquals(1, checks.size());
            assertFalse(checks.get(0).isGood(), checks.toString());
        }
    }

    @Test
    void anImpossiblePortIsRefused() {
        assertThrows(DataException.class, () -> WEB.listening(Map.of("RECUEIL_WEB_PORT", "eighty")));
    }
}
