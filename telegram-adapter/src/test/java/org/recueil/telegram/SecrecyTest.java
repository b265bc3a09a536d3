package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.RecordedLog;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.entrance.Poller;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;

/** The token and what people say never show: in no log of whatever level, in no exception, in no toString. */
class SecrecyTest {
    private static final String SECRET = "TEST-secret";
    private static final String SAID = "confidentiel";

    @Test
    void whateverGoesWrongIsLoggedWithoutTokenAndTexts() throws Exception {
        String all = RecordedLog.during(() -> {
            Engine broken = new Engine(Trial.ENGINE.corpus(), TestCorpus.botWithoutSearch(SAID));
            try (Trial trial = Trial.start(broken, Trial.UNLIMITED, PlatformObserver.NONE)) {
                Person anna = trial.telegram.person("Anna", "fr");
                anna.says(SAID);
                trial.telegram.awaitSent(anna.chat());
                for (Fault fault : List.of(
                        Fault.status(409),
                        Fault.gateway(502),
                        Fault.garbage(),
                        Fault.droppedBefore(),
                        Fault.cutAnswer(),
                        Fault.tooManyRequests(1),
                        Fault.status(400))) {
                    trial.telegram.fail("sendMessage", 1, fault);
                    trial.telegram.fail("getUpdates", 1, fault);
                    anna.says("/search " + SAID);
                    trial.telegram.awaitConfirmed();
                }
                anna.asksInline(SAID).awaitAnswer();
                trial.telegram
                        .backstage()
                        .deliver("{\"message\":{\"message_id\":\"" + SAID + "\",\"chat\":{\"id\":"
                                + anna.chat().id() + "},\"text\":\"" + SAID + "\"}}");
                trial.telegram.awaitConfirmed();
            }
        });
        assertTrue(all.contains("answering as @RecueilBot"), all);
        assertTrue(all.matches("(?s).*update \\d+ skipped: java.lang.IllegalStateException at org.recueil.bot.*"), all);
        assertFalse(all.contains(SECRET), all);
        assertFalse(all.contains(SAID), all);
    }

    @Test
    void noExceptionHoldsTheToken() {
        Settings settings =
                Settings.read(Map.of("TELEGRAM_BOT_TOKEN", Trial.TOKEN, "TELEGRAM_API_URL", "http://127.0.0.1:1"));
        assertFalse(settings.toString().contains(SECRET));
        try (BotApi api = new BotApi(settings)) {
            assertFalse(api.toString().contains(SECRET));
            ApiFailure failure =
                    assertThrows(ApiFailure.class, () -> api.ask(Poller.from(0, Duration.ZERO), Duration.ofSeconds(2)));
            for (Throwable thrown = failure; thrown != null; thrown = thrown.getCause()) {
                assertFalse(thrown.toString().contains(SECRET), thrown.toString());
            }
            assertEquals(0, failure.code());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TEST-secret", "12:TEST-secret/..", "12:TEST secret"})
    void whatIsNoTokenIsRefusedUnquoted(String token) {
        DataException thrown =
                assertThrows(DataException.class, () -> Settings.read(Map.of("TELEGRAM_BOT_TOKEN", token)));
        assertTrue(thrown.getMessage().startsWith("TELEGRAM_BOT_TOKEN : "), thrown.getMessage());
        assertFalse(thrown.getMessage().contains("secret"), thrown.getMessage());
    }
}
