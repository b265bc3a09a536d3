package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.platform.network.TestProxy;
import org.recueil.platform.network.TlsFront;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.fake.Person;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Telegram behind a proxy that asks for a password, at a name that only it knows, with a certificate that Java does not trust. */
class ProxyTest {
    private static final String NAME = "telegram.example";
    private static final String PASSWORD = "pr0xy-secret";

    @TempDir
    private Path folder;

    private final Trial trial = Trial.prepare(Trial.QUICK);
    private TlsFront front;
    private TestProxy proxy;

    @BeforeEach
    void start() throws Exception {
        front = new TlsFront(folder, trial.telegram.port(), NAME);
        proxy = new TestProxy(Map.of(NAME, front.port(), "plain.example", trial.telegram.port()), "anna:" + PASSWORD);
    }

    @AfterEach
    void end() throws Exception {
        proxy.close();
        front.close();
        trial.telegram.close();
    }

    private String authorized() {
        return proxy.url().replace("//", "//anna:" + PASSWORD + "@");
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("TELEGRAM_BOT_TOKEN", Trial.TOKEN);
        variables.put("TELEGRAM_API_URL", "https://" + NAME);
        variables.put("HTTPS_PROXY", authorized());
        variables.put("RECUEIL_CA_FILE", front.certificate().toString());
        return variables;
    }

    private String look(Map<String, String> variables) {
        String lines = new TelegramFrontEnd()
                .check(variables).stream()
                        .map(check -> (check.isGood() ? "+ " : "- ") + check.what() + " : " + check.found() + "\n")
                        .collect(Collectors.joining());
        assertFalse(lines.contains("secret"), lines);
        return lines;
    }

    private void assertAnswersBy(Map<String, String> variables) {
        Person anna = trial.telegram.person("Anna", "fr");
        anna.says("II.37");
        trial.startBot(Settings.read(variables));
        trial.telegram.awaitSent(anna.chat());
        trial.stopBot();
        assertEquals(List.of(), trial.telegram.violations());
    }

    @Test
    void theBotAnswersThroughATunnel() {
        assertAnswersBy(variables());
        assertEquals(Set.of("CONNECT telegram.example:443 HTTP/1.1"), Set.copyOf(proxy.letThrough()));
    }

    @Test
    void aServerOfOnesOwnWithoutTlsIsReachedByPlainRequests() {
        Map<String, String> variables = variables();
        variables.put("TELEGRAM_API_URL", "http://plain.example:8081");
        variables.put("http_proxy", authorized());
        assertAnswersBy(variables);
        assertTrue(proxy.letThrough().stream().allMatch(line -> line.startsWith("POST http://plain.example:8081/bot")));
    }

    @Test
    void theDoctorShowsTheProxyWithoutItsPassword() {
        String lines = look(variables());
        assertTrue(
                lines.contains("+ serveur : https://telegram.example/ répond par le mandataire " + proxy.url()
                        + " (HTTPS_PROXY)\n"),
                lines);
        assertFalse(lines.contains("- "), lines);
    }

    @Test
    void theDoctorKnowsWhatBarsTheWay() throws Exception {
        Map<String, String> variables = variables();
        variables.remove("RECUEIL_CA_FILE");
        assertTrue(look(variables).startsWith("- serveur : le certificat de telegram.example n’est pas reconnu"));
        variables = variables();
        variables.put("HTTPS_PROXY", proxy.url().replace("//", "//anna:other-secret@"));
        assertTrue(look(variables).contains(" refuse ce nom ou ce mot de passe (407)"), look(variables));
        proxy.forbid(NAME);
        assertTrue(look(variables()).contains(" ne laisse pas passer vers telegram.example (403)"));
        try (ServerSocket free = new ServerSocket(0)) {
            variables.put("HTTPS_PROXY", "http://anna:other-secret@127.0.0.1:" + free.getLocalPort());
        }
        assertTrue(look(variables).contains(" ne peut pas être joint ; vérifiez qu’il est en marche, et HTTPS_PROXY"));
    }

    @Test
    void noExceptionHoldsThePassword() {
        proxy.forbid(NAME);
        Settings settings = Settings.read(variables());
        assertFalse(settings.toString().contains("secret"), settings.toString());
        try (BotApi api = new BotApi(settings)) {
            ApiFailure failure = assertThrows(ApiFailure.class, () -> api.ask(new GetMe(), Duration.ofSeconds(5)));
            for (Throwable thrown = failure; thrown != null; thrown = thrown.getCause()) {
                assertFalse(thrown.toString().contains("secret"), thrown.toString());
            }
            assertTrue(failure.getMessage().contains("refused by the proxy (403)"), failure.getMessage());
        }
    }
}
