package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.data.DataException;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.api.Timings;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Request;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What goes wrong while the bot asks for updates, and with the updates themselves. */
class PollingFaultTest {
    @ParameterizedTest
    @MethodSource("org.recueil.telegram.PassingFaults#all")
    void pollingGoesOnAfterAnyFailure(Fault fault) {
        try (Trial trial = Trial.start()) {
            trial.telegram.fail("getUpdates", 3, fault);
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            trial.telegram.awaitConfirmed();
        }
    }

    @Test
    void aServerThatDoesNotWaitForUpdatesIsNotAskedWithoutEnd() {
        try (Trial trial = Trial.prepare(Trial.QUICK)) {
            trial.telegram.failAlways("getUpdates", Fault.result("[]"));
            trial.startBot();
            trial.telegram.awaitRequests("getUpdates", 8);
            List<Request> polls = trial.telegram.requests("getUpdates");
            Duration six = Duration.between(polls.get(1).at(), polls.get(7).at());
            assertTrue(six.compareTo(Duration.ofMillis(500)) > 0, () -> "six polls in " + six);
            trial.telegram.repair();
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "[]", "null", "{\"id\":7,\"username\":\"\"}", "{\"id\":\"x\",\"username\":\"RecueilBot\"}"
            })
    void aServerThatDoesNotSayWhoTheBotIsIsAskedAgain(String nobody) {
        try (Trial trial = Trial.prepare(Trial.QUICK)) {
            trial.telegram.fail("getMe", 2, Fault.result(nobody));
            trial.startBot();
            Person anna = trial.telegram.person("Anna", "fr");
            Chat group = trial.telegram.group("Groupe de travail");
            anna.says(group, "/rec@RecueilBot II.37");
            assertTrue(trial.telegram.awaitSent(group).text().startsWith("II.37"));
        }
    }

    @Test
    void onceAskingIsOverNobodyWaitsForAnAnswer() {
        try (FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);
                BotApi api = new BotApi(Trial.settings(telegram))) {
            telegram.failAlways("getMe", Fault.slow(Duration.ofSeconds(5)));
            api.endAsking();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThrows(ApiFailure.class, () -> api.ask(new GetMe(), Duration.ofSeconds(10))));
        }
    }

    @Test
    void aServerThatHangsWhilePollingIsAskedAgain() {
        try (Trial trial = Trial.start(new Timings(
                TelegramLimits::of,
                TelegramLimits.ALL_CHATS,
                Trial.QUICK.patience(),
                Duration.ofMillis(200),
                Duration.ofMillis(300),
                Trial.QUICK.polling()))) {
            trial.telegram.fail("getUpdates", 1, Fault.hangs(Duration.ofSeconds(5)));
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            Instant start = Instant.now();
            trial.telegram.awaitSent(anna.chat());
            assertTrue(Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(4)) < 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"getMe", "getUpdates"})
    void aTokenThatIsNotKnownEndsIt(String method) {
        try (Trial trial = Trial.prepare(Trial.QUICK)) {
            trial.telegram.failAlways(method, Fault.status(401));
            trial.startBot();
            Optional<DataException> ended = trial.joinBot();
            String why = ended.orElseThrow().getMessage();
            assertTrue(why.startsWith("TELEGRAM_BOT_TOKEN : Telegram ne connaît pas ce jeton (401 Unauthorized)"), why);
            trial.telegram.repair();
        }
    }

    @Test
    void anUpdateThatCannotBeReadIsSkippedWithAnApology() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.starts("");
            trial.telegram.awaitSent(anna.chat());
            trial.telegram
                    .backstage()
                    .deliver("{\"message\":{\"message_id\":\"?\",\"date\":[],\"chat\":{\"id\":"
                            + anna.chat().id()
                            + ",\"type\":\"private\"},\"from\":{\"language_code\":\"fr\"},\"text\":{}}}");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("Désolé"));
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            trial.telegram.awaitConfirmed();
        }
    }

    @Test
    void updatesWithoutSenseAreSkipped() {
        try (Trial trial = Trial.start()) {
            for (String update : List.of(
                    "{\"message\":{}}",
                    "{\"callback_query\":{\"id\":\"1\"}}",
                    "{\"chat_boost\":{\"chat\":{\"id\":1}}}",
                    "{\"a_kind_of_tomorrow\":{\"x\":[]}}")) {
                trial.telegram.backstage().deliver(update);
            }
            trial.telegram
                    .backstage()
                    .deliverAsIs(List.of(
                            "{}",
                            "{\"update_id\":3,\"message\":null}",
                            "{\"update_id\":\"x\"}",
                            "{\"update_id\":4,\"inline_query\":7}",
                            "7",
                            "null"));
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            trial.telegram.awaitConfirmed();
        }
    }

    @Test
    void repeatedAndReorderedUpdatesAreAnsweredOnce() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.starts("");
            trial.telegram.awaitSent(anna.chat());
            trial.telegram.awaitConfirmed();
            String form = "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1,\"chat\":{\"id\":"
                    + anna.chat().id()
                    + ",\"type\":\"private\"},\"from\":{\"id\":" + anna.id()
                    + ",\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"fr\"},\"text\":\"II.%d\"}}";
            List<Integer> order = List.of(12, 10, 11, 12, 10);
            trial.telegram
                    .backstage()
                    .deliverAsIs(order.stream()
                            .map(n -> form.formatted(900_000_000 + n, 900 + n, n))
                            .toList());
            for (int n : List.of(10, 11, 12)) {
                assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II." + n));
            }
            trial.telegram.backstage().continueFrom(5);
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            trial.telegram.awaitConfirmed();
            trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(300));
        }
    }
}
