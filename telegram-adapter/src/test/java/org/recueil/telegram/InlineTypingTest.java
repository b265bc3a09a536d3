package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Message;
import org.recueil.cli.Engine;
import org.recueil.delivery.Tally;
import org.recueil.search.SearchEngine;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.InlineQuery;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.fake.Press;
import org.recueil.wording.Language;

/** Somebody types a query letter by letter, faster than the network answers. */
class InlineTypingTest {
    private static final String LINE = "victimes de la traite";
    private static final Duration BETWEEN_LETTERS = Duration.ofMillis(120);

    private final Semaphore searches = new Semaphore(0);
    private final Engine counting = counting();

    private Engine counting() {
        Supplier<SearchEngine> engine = SearchEngine.lazily(Trial.ENGINE.corpus());
        return new Engine(Trial.ENGINE.corpus(), new Bot(Trial.ENGINE.corpus(), () -> {
            searches.release();
            return engine.get();
        }));
    }

    /** How often one answer to the line asks for the search. */
    private int searchesFor(String line) {
        searches.drainPermits();
        counting.bot().answer(new Message(line, Language.FRENCH));
        return searches.drainPermits();
    }

    /** The bot asks for the search once by itself, soon after its start. */
    private void awaitIndexOpened() throws InterruptedException {
        assertTrue(searches.tryAcquire(20, TimeUnit.SECONDS));
    }

    private static List<InlineQuery> types(Person person, String line) {
        return IntStream.rangeClosed(1, line.length())
                .mapToObj(end -> {
                    LockSupport.parkNanos(BETWEEN_LETTERS.toNanos());
                    return person.asksInline(line.substring(0, end));
                })
                .toList();
    }

    @Test
    void theLastIsAnsweredThoughEveryRequestTakesASecond() {
        Tally tally = new Tally();
        try (Trial trial = Trial.start(Trial.ENGINE, Trial.QUICK, tally)) {
            Person anna = trial.telegram.person("Anna", "fr");
            trial.telegram.failAlways("*", Fault.slow(Duration.ofSeconds(1)));
            List<InlineQuery> typed = types(anna, LINE);
            InlineQuery last = typed.get(typed.size() - 1);
            assertFalse(last.awaitAnswer().results().isEmpty());
            int answered = trial.telegram.requests("answerInlineQuery").size();
            assertTrue(answered < typed.size() / 2, () -> answered + " answers");
            trial.telegram.repair();
            trial.telegram.awaitConfirmed();
            assertEquals(typed.size() + " received, 0 answered, 0 failed", tally.toString());
        }
    }

    @Test
    void whatOnePersonTypesTakesNothingFromAnother() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            Person ben = trial.telegram.person("Ben", "fr");
            trial.telegram.failAlways("answerInlineQuery", Fault.slow(Duration.ofMillis(500)));
            InlineQuery bens = ben.asksInline("II.37");
            types(anna, "traite");
            assertFalse(bens.awaitAnswer().results().isEmpty());
        }
    }

    @Test
    void aPressDoesNotWaitForInlineAnswersAndIsNotReplacedByThem() {
        try (Trial trial = Trial.start()) {
            Person anna = trial.telegram.person("Anna", "fr");
            anna.says("II.37");
            trial.telegram.failAlways("answerInlineQuery", Fault.hangs(Duration.ofSeconds(20)));
            Post answer = trial.telegram.awaitSent(anna.chat());
            anna.asksInline("a");
            trial.telegram.awaitRequests("answerInlineQuery", 1);
            trial.telegram.patience(Duration.ofSeconds(10));
            Press first = anna.presses(answer, "→");
            anna.asksInline("ab");
            Press second = anna.presses(answer, "←");
            first.awaitAnswer();
            second.awaitAnswer();
        }
    }

    @Test
    void aQueryThatIsTooOldIsNoMistakeAndIsNotAnsweredAgain() {
        Tally tally = new Tally();
        try (Trial trial = Trial.start(Trial.ENGINE, Trial.QUICK, tally)) {
            Person anna = trial.telegram.person("Anna", "fr");
            trial.telegram.fail(
                    "answerInlineQuery",
                    1,
                    Fault.status(
                            400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
            anna.asksInline("II.37");
            trial.telegram.awaitConfirmed();
            anna.asksInline("II.38").awaitAnswer();
            assertEquals(2, trial.telegram.requests("answerInlineQuery").size());
            trial.telegram.awaitConfirmed();
            assertEquals("2 received, 0 answered, 0 failed", tally.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, "traite", "xyzzyqwv", "II.99", ""})
    void aQueryCostsOneSearchHoweverOftenItsAnswerIsSent(String line) throws InterruptedException {
        int one = searchesFor(line.isEmpty() ? "/themes tous" : line);
        try (Trial trial = Trial.start(counting, Trial.QUICK, new Tally())) {
            Person anna = trial.telegram.person("Anna", "fr");
            awaitIndexOpened();
            searches.drainPermits();
            trial.telegram.fail("answerInlineQuery", 2, Fault.status(500));
            InlineQuery query = anna.asksInline(line);
            query.awaitAnswer();
            assertEquals(one, searches.availablePermits());
        }
    }
}
