package org.recueil.slack.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.Trial;
import org.recueil.slack.Unlimited;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;

/** What becomes of sockets, and that no event is lost with them. */
class SocketTest {
    private static void answers(Trial trial, String channel) {
        trial.slack.event(trial.slack.people().said(Trial.ANNA, channel, "II.37"));
        assertTrue(trial.slack.awaitShown(channel).text().contains("II.37"));
        assertEquals(1, trial.slack.shown(channel).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"warning", "refresh_requested", "too_many_websockets", "link_disabled"})
    void theNextSocketIsOpenBeforeTheOldOneIsLeft(String reason) {
        try (Trial trial = Trial.start(Timings.USUAL)) {
            trial.slack.lines().refresh(reason, Duration.ofMinutes(1));
            trial.slack.lines().awaitOpened(2);
            assertEquals(1, trial.slack.lines().besideTheLast());
            answers(trial, "D1");
            answers(trial, "D2");
        }
    }

    @Test
    void socketsThatAreAllAnnouncedAwayAreNotOpenedWithoutAPause() {
        try (Trial trial = Trial.start(Timings.USUAL)) {
            long start = System.nanoTime();
            for (int opened = 1; opened < 6; opened++) {
                trial.slack.lines().refresh("link_disabled", Duration.ofSeconds(10));
                trial.slack.lines().awaitOpened(opened + 1);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis > 50 + 100 + 200 + 300, () -> "five sockets in " + millis + " ms");
            answers(trial, "D1");
        }
    }

    @Test
    void aDroppedSocketIsReplacedAtOnce() {
        try (Trial trial = Trial.start()) {
            long start = System.nanoTime();
            trial.slack.lines().drop();
            trial.slack.lines().awaitOpened(2);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertTrue(millis < 1_000, () -> millis + " ms");
            trial.slack.lines().close();
            trial.slack.lines().awaitOpened(3);
            answers(trial, "D1");
        }
    }

    @Test
    void aSocketThatFallsSilentIsReplaced() {
        try (Trial trial = Trial.start()) {
            trial.slack.lines().retryAfter(Duration.ofMillis(300));
            trial.slack.lines().fallSilent();
            answers(trial, "D1");
            trial.slack.lines().awaitOpened(2);
        }
    }

    @Test
    void aSocketThatDoesNotGreetIsReplaced() {
        try (Trial trial = Trial.start()) {
            trial.slack.lines().greet(false);
            trial.slack.lines().drop();
            trial.slack.lines().awaitOpened(3);
            trial.slack.lines().greet(true);
            answers(trial, "D1");
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.error("internal_error"),
                Fault.error("fatal_error"),
                Fault.error("something_new"),
                Fault.status(500),
                Fault.status(503),
                Fault.garbage(),
                Fault.dropped(),
                Fault.tooMuch(1));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anOpeningThatFailsIsTriedAgain(Fault fault) {
        try (Trial trial = Trial.start()) {
            trial.slack.fail("apps.connections.open", 3, fault);
            trial.slack.lines().drop();
            answers(trial, "D1");
        }
    }

    @Test
    void whatIsNoEnvelopeIsLetBe() {
        try (Trial trial = Trial.start()) {
            trial.slack.lines().say(new JsonObject());
            JsonObject strange = new JsonObject();
            strange.add("type", new JsonObject());
            strange.addProperty("envelope_id", "x");
            trial.slack.lines().say(strange);
            JsonObject payload = new JsonObject();
            payload.addProperty("type", "events_api");
            payload.addProperty("envelope_id", "y");
            payload.addProperty("payload", 7);
            trial.slack.lines().say(payload);
            answers(trial, "D1");
        }
    }

    @Test
    void whoReadsTheSocketIsNotHeldUpByWhatComesIn() throws InterruptedException {
        List<Runnable> later = new ArrayList<>();
        Socket socket = new Socket(null, later::add, message -> false, null);
        socket.onMessage(null, "{\"type\":\"events_api\",\"envelope_id\":\"x\",\"payload\":{}}");
        socket.onMessage(null, "{\"type\":\"hello\"}");
        assertTrue(socket.awaitHello(Duration.ZERO), "a greeting waits behind no envelope");
        assertEquals(1, later.size());
    }

    @Test
    void itEndsSoonAndFinishesWhatIsUnderWay() {
        Trial trial = Trial.start();
        trial.slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(700)));
        trial.slack.event(trial.slack.people().said(Trial.ANNA, "D1", "II.37"));
        trial.slack.awaitCalls("users.info", 1);
        long start = System.nanoTime();
        trial.stopBot();
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertTrue(millis < 5_000, () -> millis + " ms");
        assertEquals(1, trial.slack.shown("D1").size());
        List<String> left = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !thread.isDaemon() && endsNot(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("slack-") || name.startsWith("OkHttp"))
                .toList();
        assertEquals(List.of(), left);
        trial.close();
    }

    private static boolean endsNot(Thread thread) {
        if (thread.getName().startsWith("slack-") || thread.getName().startsWith("OkHttp")) {
            try {
                thread.join(2_000);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        return thread.isAlive();
    }

    @Test
    void refreshesUnderLoadLoseNothingAndAnswerNothingTwice() throws InterruptedException {
        refresh(20);
    }

    /** The long run of docs/measuring.md. */
    @Tag("trials")
    @Test
    void aThousandRefreshesUnderLoad() throws InterruptedException {
        refresh(1_000);
    }

    @Test
    void onceAskingIsOverNobodyWaitsForAnAnswer() {
        try (FakeSlack slack = FakeSlack.start();
                WebApi api = new WebApi(Trial.settings(slack), refused -> {})) {
            slack.failAlways("auth.test", Fault.slow(Duration.ofSeconds(5)));
            api.endAsking();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThrows(ApiFailure.class, () -> api.ask("auth.test", FakeSlack.BOT_TOKEN)));
        }
    }

    private static void refresh(int times) throws InterruptedException {
        try (Trial trial = Trial.start(Unlimited.TERMS)) {
            trial.slack.unlimited();
            trial.slack.patience(Duration.ofMinutes(2));
            trial.slack.lines().retryAfter(Duration.ofSeconds(1));
            List<Sent> events = new ArrayList<>();
            for (int n = 0; n < times; n++) {
                int opened = trial.slack.lines().opened();
                trial.slack.lines().refresh("refresh_requested", Duration.ofMillis(n % 3 == 0 ? 0 : 30));
                for (int i = 0; i < 5; i++) {
                    int event = events.size();
                    events.add(trial.slack.event(
                            trial.slack.people().said(Trial.ANNA, "D" + event, "II." + (1 + event % 40))));
                    Thread.sleep(5); // the sockets are exchanged meanwhile
                }
                trial.slack.lines().awaitOpened(opened + 1);
                if (n % 7 == 0) {
                    trial.slack.lines().drop();
                }
            }
            events.forEach(Sent::awaitAcknowledged);
            trial.stopBot(); // it ends what is under way
            for (int n = 0; n < events.size(); n++) {
                List<Shown> shown = trial.slack.shown("D" + n);
                assertEquals(1, shown.size(), "answers to event " + n);
            }
            assertTrue(trial.slack.lines().opened() > times);
        }
    }
}
