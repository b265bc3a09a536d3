package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.platform.network.TestProxy;
import org.recueil.platform.network.TlsFront;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.fake.FakeSlack;

/** Slack behind a proxy that asks for a password, at names that only it knows, with a certificate that Java does not trust. */
class ProxyTest {
    private static final String API = "slack.example";
    private static final String SOCKETS = "sockets.example";
    private static final String PASSWORD = "pr0xy-secret";

    @TempDir
    private Path folder;

    private final Trial trial = Trial.prepare();
    private TlsFront front;
    private TestProxy proxy;

    @BeforeEach
    void start() throws Exception {
        int port = HttpUrl.get(trial.slack.apiUrl()).port();
        front = new TlsFront(folder, port, API, SOCKETS);
        proxy = new TestProxy(Map.of(API, front.port(), SOCKETS, front.port()), "anna:" + PASSWORD);
        trial.slack.socketsAt("wss://" + SOCKETS);
    }

    @AfterEach
    void end() throws Exception {
        proxy.close();
        front.close();
        trial.slack.close();
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN);
        variables.put("SLACK_APP_TOKEN", FakeSlack.APP_TOKEN);
        variables.put("SLACK_API_URL", "https://" + API + "/api/");
        variables.put("HTTPS_PROXY", proxy.url().replace("//", "//anna:" + PASSWORD + "@"));
        variables.put("RECUEIL_CA_FILE", front.certificate().toString());
        return variables;
    }

    private String look(Map<String, String> variables) {
        String lines = new SlackFrontEnd()
                .check(variables).stream()
                        .map(check -> (check.isGood() ? "+ " : "- ") + check.what() + " : " + check.found() + "\n")
                        .collect(Collectors.joining());
        assertFalse(lines.contains("secret"), lines);
        return lines;
    }

    @Test
    void methodsAndTheSocketTakeTheProxy() {
        trial.startBot(Settings.read(variables()));
        trial.slack.lines().awaitOpened(1);
        trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37").awaitAcknowledged();
        trial.slack.awaitShown(Trial.CHANNEL);
        trial.stopBot();
        assertEquals(
                Set.of("CONNECT slack.example:443 HTTP/1.1", "CONNECT sockets.example:443 HTTP/1.1"),
                Set.copyOf(proxy.letThrough()));
        assertEquals(List.of(), trial.slack.violations());
    }

    @Test
    void theDoctorShowsTheProxyWithoutItsPassword() {
        String lines = look(variables());
        String way = " par le mandataire " + proxy.url() + " (HTTPS_PROXY)\n";
        assertTrue(lines.contains("+ jeton du bot : connu (auth.test)" + way), lines);
        assertTrue(lines.contains("+ socket : " + SOCKETS + way), lines);
        assertFalse(lines.contains("- "), lines);
        String english = new SlackFrontEnd()
                .check(variables()).stream()
                        .map(check ->
                                check.what().english() + ": " + check.found().english() + "\n")
                        .collect(Collectors.joining());
        assertTrue(
                english.contains("socket: " + SOCKETS + " through the proxy " + proxy.url() + " (HTTPS_PROXY)\n"),
                english);
        assertFalse(english.matches("(?s).*([à-ÿ«»]| :).*"), english);
    }

    @Test
    void theDoctorKnowsWhatBarsTheWay() {
        Map<String, String> variables = variables();
        variables.remove("RECUEIL_CA_FILE");
        String lines = look(variables);
        assertTrue(
                lines.contains(
                        "- jeton du bot : le certificat de slack.example n’est pas reconnu (délivré par « CN=Made"),
                lines);
        variables = variables();
        variables.put("HTTPS_PROXY", proxy.url());
        lines = look(variables);
        assertTrue(
                lines.contains("- jeton du bot : le mandataire " + proxy.url() + " (HTTPS_PROXY) demande un nom"),
                lines);
        proxy.forbid(SOCKETS);
        lines = look(variables());
        assertTrue(lines.contains("+ jeton d’application : connu"), lines);
        assertTrue(lines.contains("- socket : le mandataire "), lines);
        assertTrue(lines.contains("ne laisse pas passer vers sockets.example (403)"), lines);
    }

    @Test
    void aRefusalOfTheProxyIsLoggedAsSuchAndNothingWasSent() {
        proxy.forbid(API);
        try (WebApi api = new WebApi(Settings.read(variables()), refused -> {})) {
            ApiFailure failure = api.call("chat.postMessage", Map.of())
                    .handle((sent, thrown) -> WebApi.failure(thrown))
                    .join();
            assertEquals("chat.postMessage refused by the proxy (403)", failure.getMessage());
            assertFalse(failure.mayBeDone());
            assertTrue(failure.isTransient());
        }
    }
}
