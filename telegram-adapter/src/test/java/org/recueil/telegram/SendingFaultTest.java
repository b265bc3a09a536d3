package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.cli.Engine;
import org.recueil.delivery.Tally;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Request;
import org.recueil.telegram.render.Words;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** What goes wrong while answers are on their way, and what becomes of them. */
class SendingFaultTest {
    @Test
    void moreRequestsThanConnectionsWaitForOneAndNoneFails() {
        try (FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);
                BotApi api = new BotApi(Trial.settings(telegram))) {
            telegram.failAlways("getMe", Fault.slow(Duration.ofMillis(300)));
            List<CompletableFuture<JsonNode>> asked =
                    Stream.generate(() -> api.send(new GetMe())).limit(200).toList();
            for (CompletableFuture<JsonNode> each : asked) {
                assertEquals(telegram.botName(), each.join().path("username").asText());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.recueil.telegram.PassingFaults#all")
    void anAnswerThatIsNotAcceptedIsSentAgainAndConfirmedOnlyThen(Fault fault) {
        try (Trial trial = Trial.start()) {
            trial.telegram.fail("sendMessage", 2, fault);
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            trial.telegram.awaitConfirmed();
            assertEquals(1, anna.chat().fromBot().size());
            assertEquals(3, trial.telegram.requests("sendMessage").size());
        }
    }

    @Test
    void anAnswerThatCannotBeMadeIsApologisedForAndCounted() {
        Tally tally = new Tally();
        Engine broken = new Engine(Trial.ENGINE.corpus(), TestCorpus.botWithoutSearch());
        try (Trial trial = Trial.start(broken, Trial.QUICK, tally)) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("travail forcé");
            assertEquals(
                    Words.in(Language.FRENCH).say("apology.failed"),
                    trial.telegram.awaitSent(anna.chat()).text());
            anna.says("II.37");
            trial.telegram.awaitConfirmed();
            assertEquals("2 received, 1 answered, 1 failed", tally.toString());
            assertEquals(
                    List.of(), anna.asksInline("travail forcé").awaitAnswer().results());
            trial.telegram.awaitConfirmed();
            assertEquals("3 received, 1 answered, 2 failed", tally.toString());
        }
    }

    @Test
    void aPauseThatTelegramWantsIsKeptToTheSecondAndDelaysNoOtherChat() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            trial.telegram.fail("sendMessage", 1, Fault.tooManyRequests(2));
            anna.says("II.37");
            trial.telegram.awaitRequests("sendMessage", 1);
            ben.says("II.38");
            trial.telegram.awaitSent(ben.chat());
            assertEquals(List.of(), anna.chat().fromBot());
            trial.telegram.awaitSent(anna.chat());
            List<Request> sends = trial.telegram.requests("sendMessage").stream()
                    .filter(request ->
                            request.text("chat_id").equals("" + anna.chat().id()))
                    .toList();
            long millis = Duration.between(sends.get(0).at(), sends.get(1).at()).toMillis();
            assertTrue(millis >= 2_000 && millis < 3_000, () -> millis + " ms");
        }
    }

    @Test
    void aRestartLosesNothingThatWasNotAnswered() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            trial.telegram.failAlways("sendMessage", Fault.status(500));
            anna.says("II.37");
            ben.says("II.38");
            trial.telegram.awaitRequests("sendMessage", 2);
            trial.stopBot();
            assertEquals(2, trial.telegram.backstage().pendingUpdates());
            trial.telegram.repair();
            trial.startBot();
            assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
            assertTrue(trial.telegram.awaitSent(ben.chat()).text().startsWith("II.38"));
            trial.telegram.awaitConfirmed();
        }
    }

    @Test
    void ofABurstTenWaitAndOneApologyStandsForTheRest() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.telegram.limits(Limits.LIFTED);
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            trial.telegram.fail("sendMessage", 1, Fault.tooManyRequests(2));
            IntStream.rangeClosed(1, 25).forEach(n -> anna.says("II." + n));
            trial.telegram.awaitRequests("sendMessage", 1);
            ben.says("II.38");
            trial.telegram.awaitSent(ben.chat());
            trial.telegram.awaitConfirmed();
            List<String> said = anna.chat().fromBot().stream()
                    .map(post -> post.text().split("\n")[0])
                    .toList();
            assertEquals(11, said.size(), said.toString());
            assertEquals(
                    1,
                    said.stream()
                            .filter(line -> line.startsWith("Je n’ai pas pu"))
                            .count());
            assertEquals("II.10", said.get(10));
        }
    }

    @Test
    void whoBlocksTheBotIsLeftAlone() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.starts("");
            trial.telegram.awaitSent(anna.chat());
            trial.telegram.fail("sendMessage", 1, Fault.status(403));
            anna.says("II.37");
            trial.telegram.awaitConfirmed();
            assertEquals(2, trial.telegram.requests("sendMessage").size());
        }
    }

    @Test
    void itEndsSoonAndLeavesNoThread() {
        Trial trial = Trial.start();
        Person anna = trial.telegram.person("Anna", "fr");
        anna.says("II.37");
        trial.telegram.awaitSent(anna.chat());
        trial.telegram.failAlways("sendMessage", Fault.hangs(Duration.ofSeconds(20)));
        anna.says("II.38");
        trial.telegram.awaitRequests("sendMessage", 2);
        Instant start = Instant.now();
        trial.stopBot();
        assertTrue(Duration.between(start, Instant.now()).compareTo(Duration.ofSeconds(5)) < 0);
        assertFalse(Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().startsWith("telegram-")
                        && !thread.isDaemon()
                        && thread.isAlive()
                        && !endsSoon(thread)));
        trial.telegram.repair();
        trial.close();
    }

    private static boolean endsSoon(Thread thread) {
        try {
            thread.join(1_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }
}
