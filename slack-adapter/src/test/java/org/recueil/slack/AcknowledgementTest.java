package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.Bot;
import org.recueil.cli.Engine;
import org.recueil.model.Corpus;
import org.recueil.search.SearchEngine;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;

/** What Slack sends is acknowledged in time, and answered once. */
class AcknowledgementTest {
    /** Slack waits three seconds; the benchmark says how much sooner we are if nothing else runs. */
    private static final int SLACK_WAITS = 2_400;

    /** A bot whose searches do not end before they are let go. */
    static Engine stalling(CountDownLatch letGo) {
        Corpus corpus = Trial.ENGINE.corpus();
        Supplier<SearchEngine> search = SearchEngine.lazily(corpus);
        return new Engine(corpus, new Bot(corpus, () -> {
            try {
                letGo.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return search.get();
        }));
    }

    @Test
    void commandsAreAcknowledgedInTimeWhileTheSearchStalls() {
        CountDownLatch letGo = new CountDownLatch(1);
        try (Trial trial = Trial.start(stalling(letGo), Trial.QUICK)) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37").awaitAcknowledged();
            List<Sent> sent = new ArrayList<>();
            for (int n = 0; n < 150; n++) {
                sent.add(trial.slack.command("U" + n, Trial.CHANNEL, "/chercher", "travail forcé"));
            }
            List<Long> millis = new ArrayList<>();
            sent.forEach(each -> millis.add(each.awaitAcknowledged()));
            Collections.sort(millis);
            assertTrue(millis.get(millis.size() - 1) < SLACK_WAITS, millis.toString());
            assertTrue(Thread.getAllStackTraces().size() < 100);
            letGo.countDown();
            trial.slack.awaitShown(Trial.CHANNEL, 150);
        }
    }

    @Test
    void whatWasAcknowledgedIsAnsweredBeforeTheEnd() throws InterruptedException {
        try (Trial trial = Trial.start()) {
            trial.slack.unlimited();
            List<Sent> sent = IntStream.rangeClosed(1, 12)
                    .mapToObj(n ->
                            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II." + n, "")))
                    .toList();
            sent.forEach(Sent::awaitAcknowledged);
            assertTrue(trial.slack.shown(Trial.CHANNEL).size() < 6, "one message a second");
            trial.stopBot();
            assertEquals(12, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void anEventIsAcknowledgedWhenItsAnswerWasAcceptedOrAfterASecond() {
        try (Trial trial = Trial.start()) {
            trial.slack
                    .event(trial.slack.people().said(Trial.ANNA, "D0", "II.37"))
                    .awaitAcknowledged();
            trial.slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(200)));
            long quick = trial.slack
                    .event(trial.slack.people().said(Trial.ANNA, "D1", "II.37"))
                    .awaitAcknowledged();
            assertTrue(quick >= 200 && quick < SLACK_WAITS, () -> quick + " ms");
            trial.slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(2_500)));
            long slow = trial.slack
                    .event(trial.slack.people().said(Trial.ANNA, "D2", "II.37"))
                    .awaitAcknowledged();
            assertTrue(slow >= 800 && slow < SLACK_WAITS, () -> slow + " ms");
            trial.slack.awaitShown("D2");
        }
    }

    @Test
    void whatSlackSendsAgainIsAnsweredOnce() {
        try (Trial trial = Trial.start()) {
            JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            trial.slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(300)));
            List<Sent> sent = new ArrayList<>();
            for (int n = 0; n < 3; n++) {
                sent.add(trial.slack.event("Ev1", said));
            }
            trial.slack.lines().refresh("refresh_requested", Duration.ofMillis(50));
            trial.slack.lines().awaitOpened(2);
            sent.add(trial.slack.event("Ev2", said));
            sent.forEach(each -> assertTrue(each.awaitAcknowledged() < 1_000));
            trial.slack.event("Ev3", said).awaitAcknowledged();
            JsonObject mention = trial.slack.people().mention(Trial.ANNA, Trial.DIRECT, "II.37", "");
            mention.add("ts", said.get("ts"));
            trial.slack.event("Ev4", mention).awaitAcknowledged();
            assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
        }
    }

    @Test
    void anEnvelopeThatComesTwiceIsAnsweredOnce() {
        try (Trial trial = Trial.start()) {
            JsonObject command = trial.slack.people().commandPayload(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            JsonObject envelope = new JsonObject();
            envelope.addProperty("envelope_id", "one");
            envelope.addProperty("type", "slash_commands");
            envelope.add("payload", command);
            trial.slack.lines().say(envelope);
            trial.slack.lines().say(envelope);
            trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.lines().say(envelope);
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.38").awaitAcknowledged();
            assertEquals(2, trial.slack.awaitShown(Trial.CHANNEL, 2).size());
        }
    }

    @Test
    void aTryThatFailedMayBeRepeated() {
        try (Trial trial = Trial.start()) {
            JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            trial.slack.fail("chat.postMessage", 1, Fault.error("is_archived"));
            trial.slack.event("Ev1", said).awaitAcknowledged();
            assertEquals(List.of(), trial.slack.shown(Trial.DIRECT));
            trial.slack.event("Ev1", said).awaitAcknowledged();
            assertEquals(1, trial.slack.awaitShown(Trial.DIRECT, 1).size());
        }
    }
}
