package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.delivery.Tally;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.fake.Call;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Shown;
import org.recueil.wording.Language;

/** What goes wrong between the bot and the Web API, and what becomes of the answers. */
class FaultTest {
    static Stream<Fault> passing() {
        return Stream.of(
                Fault.status(500),
                Fault.status(502),
                Fault.garbage(),
                Fault.dropped(),
                Fault.hangs(Duration.ofMillis(300)),
                Fault.error("internal_error"),
                Fault.error("ratelimited"),
                Fault.tooMuch(1));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void anAnswerThatIsNotAcceptedIsSentAgain(Fault fault) {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.slack.fail("chat.postMessage", 2, fault);
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            trial.slack.awaitShown(Trial.DIRECT);
            if (!fault.body().contains("<!--")) { // 200 is a yes for an address, whatever stands in it
                trial.slack.fail("response_url", 2, fault);
            }
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void aPauseThatSlackWantsIsKeptAndDelaysNoOtherChannel() {
        try (Trial trial = Trial.start()) {
            trial.slack.fail("chat.postMessage", 1, Fault.tooMuch(2));
            trial.slack.event(trial.slack.people().said(Trial.ANNA, "D1", "II.37"));
            trial.slack.awaitCalls("chat.postMessage", 1);
            trial.slack.event(trial.slack.people().said(Trial.BEN, "D2", "II.37"));
            trial.slack.awaitShown("D2");
            assertEquals(List.of(), trial.slack.shown("D1"));
            trial.slack.awaitShown("D1");
            long first = trial.slack.calls("fault:chat.postMessage").get(0).at();
            long second = trial.slack.calls("chat.postMessage").stream()
                    .filter(call -> call.argument("channel").equals("D1"))
                    .findFirst()
                    .orElseThrow()
                    .at();
            assertTrue(second - first >= 2_000_000_000L, () -> (second - first) / 1e9 + " s");
        }
    }

    @Test
    void aChannelGetsOneMessageASecond() {
        try (Trial trial = Trial.start()) {
            IntStream.rangeClosed(1, 5)
                    .forEach(n ->
                            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II." + n, "")));
            trial.slack.awaitShown(Trial.CHANNEL, 5);
            List<Call> posts = trial.slack.calls("chat.postMessage");
            assertTrue(posts.get(4).at() - posts.get(0).at() >= 3_900_000_000L);
        }
    }

    @Test
    void anAddressThatIsGoneIsReplacedByThePersonsOwnPlace() {
        try (Trial trial = Trial.start()) {
            trial.slack.addressLife(Duration.ZERO);
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(Trial.ANNA, answer.user());
            assertEquals(1, trial.slack.calls("chat.postEphemeral").size());
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, answer, "II.38 →"));
            assertTrue(trial.slack.awaitShown(Trial.CHANNEL, 2).get(1).text().contains("II.38"));
        }
    }

    @Test
    void whatSlackDoesNotTakeIsApologisedFor() {
        try (Trial trial = Trial.start()) {
            trial.slack.fail("chat.postMessage", 1, Fault.error("invalid_blocks"));
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            assertEquals(
                    Trial.apology(UserFacingError.FAILED, Language.FRENCH),
                    trial.slack.awaitShown(Trial.DIRECT).text());
        }
    }

    @Test
    void anAnswerThatCannotBeMadeIsApologisedForAndCounted() {
        Tally tally = new Tally();
        Engine broken = new Engine(Trial.ENGINE.corpus(), TestCorpus.botWithoutSearch());
        try (Trial trial = Trial.start(broken, Trial.QUICK, tally)) {
            assertEquals("0 received, 0 answered, 0 failed", tally.toString(), "nobody has asked yet");
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "travail forcé"));
            assertEquals(
                    Trial.apology(UserFacingError.FAILED, Language.FRENCH),
                    trial.slack.awaitShown(Trial.DIRECT).text());
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            trial.slack.awaitShown(Trial.DIRECT, 2);
            assertEquals("2 received, 1 answered, 1 failed", tally.toString());
        }
    }

    @Test
    void aMessageThatIsGoneIsReplacedByANewOne() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            trial.slack.fail("chat.update", 1, Fault.error("message_not_found"));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, answer, "II.38 →"));
            assertTrue(trial.slack.awaitShown(Trial.DIRECT, 2).get(1).text().contains("II.38"));
        }
    }

    @Test
    void aLanguageThatIsNotToldDelaysNothing() {
        try (Trial trial = Trial.start()) {
            trial.slack.failAlways("users.info", Fault.slow(Duration.ofSeconds(3)));
            long start = System.nanoTime();
            trial.slack.event(trial.slack.people().said(Trial.BEN, Trial.DIRECT, "II.37"));
            trial.slack.awaitShown(Trial.DIRECT);
            assertTrue(System.nanoTime() - start < 1_500_000_000L);
            trial.slack.repair();
            trial.slack.failAlways("users.info", Fault.error("missing_scope"));
            trial.slack.event(trial.slack.people().said("U0OTHER", "D1", "II.37"));
            trial.slack.awaitShown("D1");
        }
    }

    @Test
    void whatSomebodyNewWritesInOneGoIsAnsweredInOrder() {
        try (Trial trial = Trial.start()) {
            trial.slack.fail("users.info", 1, Fault.slow(Duration.ofMillis(200)));
            List<String> lines = List.of("II.1", "II.2", "II.3");
            lines.forEach(line -> trial.slack.event(trial.slack.people().said(Trial.BEN, Trial.DIRECT, line)));
            assertEquals(
                    lines,
                    trial.slack.awaitShown(Trial.DIRECT, lines.size()).stream()
                            .map(shown -> shown.text().split("\n")[0])
                            .toList());
            assertEquals(1, trial.slack.calls("users.info").size());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "invalid_auth",
                "not_authed",
                "account_inactive",
                "token_revoked",
                "token_expired",
                "not_allowed_token_type"
            })
    void aTokenThatIsNotKnownEndsIt(String word) {
        for (String method : List.of("auth.test", "apps.connections.open")) {
            try (Trial trial = Trial.prepare()) {
                trial.slack.failAlways(method, Fault.error(word));
                trial.startBot();
                String ended = trial.joinBot().orElseThrow().getMessage();
                assertTrue(ended.contains("(" + method + " " + word + ")"), ended);
            }
        }
    }

    /** Who does not know its own id answers itself. */
    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "null", "{\"user_id\":\"\"}", "{\"user_id\":{}}"})
    void aSlackThatDoesNotSayWhoTheBotIsIsAskedAgain(String nobody) {
        try (Trial trial = Trial.prepare()) {
            trial.slack.fail("auth.test", 2, Fault.yes(nobody));
            trial.startBot();
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            trial.slack.awaitShown(Trial.DIRECT);
            assertEquals(
                    3,
                    trial.slack.calls().stream()
                            .filter(call -> call.method().endsWith("auth.test"))
                            .count());
        }
    }

    @Test
    void aTokenThatIsRevokedMeanwhileEndsIt() {
        try (Trial trial = Trial.start()) {
            trial.slack.failAlways("chat.postMessage", Fault.error("token_revoked"));
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            String ended = trial.joinBot().orElseThrow().getMessage();
            assertTrue(ended.contains("(chat.postMessage token_revoked)"), ended);
        }
    }

    @Test
    void hoursWithoutSlackAreWaitedFor() {
        try (Trial trial = Trial.prepare()) {
            trial.slack.failAlways("*", Fault.dropped());
            trial.startBot();
            trial.slack.awaitCalls("auth.test", 8);
            trial.slack.repair();
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            trial.slack.awaitShown(Trial.DIRECT);
        }
    }
}
