package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;
import org.slf4j.LoggerFactory;

/** Tokens, addresses and what people say never show: in no log of whatever level, in no exception, in no toString. */
class SecrecyTest {
    private static final String SECRET = "TEST-secret";
    private static final String SAID = "confidentiel";

    @Test
    void whateverGoesWrongIsLoggedWithoutTokensAndTexts() {
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger ours = (Logger) LoggerFactory.getLogger("slack");
        Logger client = (Logger) LoggerFactory.getLogger("okhttp3");
        List<Logger> loggers = List.of(ours, client, (Logger) LoggerFactory.getLogger("com.slack"));
        loggers.forEach(logger -> logger.setLevel(Level.TRACE));
        root.addAppender(log);
        Engine broken = new Engine(Trial.ENGINE.corpus(), TestCorpus.botWithoutSearch(SAID));
        try (Trial trial = Trial.start(broken, Trial.QUICK)) {
            List<Fault> faults = List.of(
                    Fault.status(502),
                    Fault.garbage(),
                    Fault.dropped(),
                    Fault.error("invalid_blocks"),
                    Fault.error("something_new"));
            for (int n = 0; n < faults.size(); n++) {
                trial.slack.fail("chat.postMessage", 1, faults.get(n));
                trial.slack.fail("response_url", 1, faults.get(n));
                trial.slack.fail("apps.connections.open", 1, n < 3 ? faults.get(n) : Fault.status(500));
                trial.slack.lines().drop();
                trial.slack.event(trial.slack.people().said(Trial.ANNA, "D" + n, SAID));
                trial.slack.awaitShown("D" + n);
                trial.slack.command("U" + n, Trial.CHANNEL, "/chercher", SAID).awaitAcknowledged();
            }
            JsonObject strange = new JsonObject();
            strange.addProperty("type", SAID);
            strange.addProperty("envelope_id", "1");
            strange.addProperty("payload", SAID);
            trial.slack.lines().say(strange);
        } finally {
            root.detachAppender(log);
            loggers.forEach(logger -> logger.setLevel(null));
        }
        String all = log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
        assertTrue(all.contains("answering as U0BOT"), all);
        assertTrue(all.contains("not connected for now"), all);
        assertTrue(all.matches("(?s).*event Ev\\w+ failed: java.lang.IllegalStateException at org.recueil.bot.*"), all);
        assertTrue(
                all.matches("(?s).*command [\\w-]+ failed: java.lang.IllegalStateException at org.recueil.bot.*"), all);
        assertFalse(all.contains(SECRET), all);
        assertFalse(all.contains(SAID), all);
        assertFalse(all.contains("xoxb"), all);
        assertFalse(all.contains("xapp"), all);
        assertFalse(all.contains("ticket"), all);
        assertFalse(all.contains("/response/"), all);
    }

    @Test
    void noSettingShowsASecret() {
        Settings socket =
                Settings.read(Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN));
        assertEquals("Settings[entrance=Socket, api=https://slack.com/api/]", socket.toString());
        Settings http = Settings.read(Map.of(
                "SLACK_BOT_TOKEN",
                FakeSlack.BOT_TOKEN,
                "SLACK_SIGNING_SECRET",
                SECRET,
                "SLACK_HTTP_PORT",
                "3000",
                "SLACK_API_URL",
                "http://127.0.0.1:1/api"));
        assertEquals("Settings[entrance=Http[port=3000], api=http://127.0.0.1:1/api/]", http.toString());
        try (WebApi api = new WebApi(http, failure -> {})) {
            assertFalse(api.toString().contains(SECRET));
            ApiFailure failure = assertThrows(ApiFailure.class, () -> api.ask("auth.test", http.botToken()));
            for (Throwable thrown = failure; thrown != null; thrown = thrown.getCause()) {
                assertFalse(thrown.toString().contains(SECRET), thrown.toString());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | xapp-TEST-secret | '' | '' | SLACK_BOT_TOKEN",
                "TEST-secret | xapp-TEST-secret | '' | '' | SLACK_BOT_TOKEN",
                "xapp-TEST-secret | xapp-TEST-secret | '' | '' | SLACK_BOT_TOKEN",
                "xoxb-TEST-secret | xoxb-TEST-secret | '' | '' | SLACK_APP_TOKEN",
                "xoxb-TEST-secret | '' | '' | 3000 | SLACK_SIGNING_SECRET",
                "xoxb-TEST-secret | '' | '' | '' | SLACK_APP_TOKEN",
                "xoxb-TEST-secret | '' | TEST-secret | '' | SLACK_HTTP_PORT",
                "xoxb-TEST-secret | '' | TEST-secret | 65536 | SLACK_HTTP_PORT=65536",
                "xoxb-TEST-secret | '' | TEST-secret | http | SLACK_HTTP_PORT=http"
            })
    void whatCannotBeUsedIsNamedAndNoSecretQuoted(String bot, String app, String signing, String port, String named) {
        DataException thrown = assertThrows(
                DataException.class,
                () -> Settings.read(Map.of(
                        "SLACK_BOT_TOKEN",
                        bot,
                        "SLACK_APP_TOKEN",
                        app,
                        "SLACK_SIGNING_SECRET",
                        signing,
                        "SLACK_HTTP_PORT",
                        port)));
        assertTrue(thrown.getMessage().startsWith(named + " : "), thrown.getMessage());
        assertFalse(thrown.getMessage().contains(SECRET), thrown.getMessage());
    }
}
