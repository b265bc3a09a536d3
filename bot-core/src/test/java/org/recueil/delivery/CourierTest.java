package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of what cannot be delivered at once. */
class CourierTest extends CourierTrial {
    @Test
    void aPauseThatThePlatformWantsIsKeptToTheSecondAndDelaysNoOther() {
        submit("a", "held", new Outcome.Later(Duration.ofSeconds(7)));
        submit("b", "other");
        timer.pass(Duration.ofSeconds(8));
        submit("a", "later");
        assertEquals(List.of("0 a held", "0 b other", "7000 a held", "8000 a later"), log);
    }

    @Test
    void aPauseIsKeptThoughNothingWaitsForItsEnd() {
        submit("a", "held", new Outcome.Later(Duration.ofSeconds(40)));
        timer.pass(Duration.ofSeconds(35));
        submit("a", "new");
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a held", "40000 a sorry", "40000 a new"), log);
    }

    @Test
    void whatFailsIsTriedAgainAfterPausesThatGrow() {
        submit("a", "x", times(5, new Outcome.Failed()));
        timer.pass(Duration.ofSeconds(20));
        assertEquals(List.of("0 a x", "500 a x", "1500 a x", "3500 a x", "7500 a x", "15500 a x"), log);
    }

    @Test
    void beyondTenTheRestOfABurstIsGivenUpWithOneApology() {
        IntStream.rangeClosed(1, 25)
                .forEach(n -> submit("a", "" + n, n == 1 ? times(1, new Outcome.Later(SECOND)) : new Outcome[0]));
        assertEquals(15, settled.size(), "what is given up counts as answered at once");
        timer.pass(Duration.ofSeconds(20));
        assertEquals(1, log.stream().filter(line -> line.endsWith("sorry")).count(), log.toString());
        assertEquals(26, settled.size());
        submit("a", "afterwards");
        timer.pass(SECOND);
        assertTrue(log.get(log.size() - 1).endsWith("afterwards"), log.toString());
    }

    @Test
    void aFloodThatThePlatformHoldsBackIsNotServedToItsEnd() {
        IntStream.rangeClosed(1, 20).forEach(n -> submit("a", "" + n));
        timer.pass(Duration.ofSeconds(7));
        submit("a", "21");
        assertTrue(settled.contains("21"), "those that waited are not done yet");
        timer.pass(Duration.ofSeconds(8));
        courier.submit("a", new Scripted("a", "22"), Duration.ofSeconds(5));
        assertTrue(settled.contains("22"), "it was asked for while too many waited");
        courier.submit("a", new Scripted("a", "new"), Duration.ofMillis(900));
        timer.pass(Duration.ofMinutes(1));
        courier.submit("a", new Scripted("a", "before"), Duration.ofMinutes(2));
        assertEquals(
                List.of("1 2 3 sorry 4 5 6 7 8 9 10 11 12 13 new before".split(" ")),
                log.stream().map(line -> line.split(" ")[2]).toList());
    }

    @Test
    void eachBurstHasItsApology() {
        for (int burst = 1; burst <= 2; burst++) {
            IntStream.rangeClosed(1, 20).forEach(n -> submit("a", "" + n));
            timer.pass(Duration.ofSeconds(20));
            assertEquals(
                    burst, log.stream().filter(line -> line.endsWith("sorry")).count(), log.toString());
        }
    }

    @Test
    void whatWaitsThirtySecondsIsGivenUpAndOneApologyGoesOutWhenTheChatTakesOne() {
        submit("a", "1", new Outcome.Later(Duration.ofSeconds(45)));
        submit("a", "2");
        timer.pass(Duration.ofSeconds(31));
        assertEquals(List.of("1", "2"), settled);
        timer.pass(Duration.ofSeconds(60));
        assertEquals(List.of("0 a 1", "45000 a sorry"), log);
    }

    static Stream<Runnable> failures() {
        return Stream.of(
                () -> {
                    throw new IllegalStateException("broken");
                },
                () -> {
                    throw new StackOverflowError("broken");
                },
                () -> {
                    throw new NoClassDefFoundError("broken");
                });
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aDeliveryThatThrowsEndsAndTheNextGoes(Runnable failure) {
        List<Throwable> reported = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
        courier.submit("a", new Delivery() {
            @Override
            public CompletionStage<Outcome> attempt() {
                failure.run();
                return new CompletableFuture<>();
            }

            @Override
            public void settled() {
                settled.add("broken");
            }
        });
        submit("a", "next");
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertEquals(List.of("broken", "next"), settled);
        assertEquals("broken", reported.get(0).getMessage());
    }

    @Test
    void whatWaitsWhenClosedStaysUnsettled() {
        submit("a", "held", new Outcome.Later(SECOND));
        courier.close();
        submit("a", "late");
        timer.pass(Duration.ofSeconds(5));
        assertEquals(List.of("0 a held"), log);
        assertEquals(List.of(), settled);
    }

    @Test
    void whatIsUnderWayWhenClosedIsSettledBeforeTheEnd() throws InterruptedException {
        CompletableFuture<Outcome> last = new CompletableFuture<>();
        courier.submit("a", held("a", last));
        submit("a", "late");
        courier.close();
        Thread platform = new Thread(() -> last.complete(new Outcome.Done()));
        platform.start();
        courier.awaitRequests(10_000);
        assertEquals(List.of("a"), settled);
        assertEquals(List.of("0 a held"), log);
        platform.join();
    }

    @Test
    void aRequestThatHangsDelaysTheEndOnlySoLong() throws InterruptedException {
        courier.submit("a", held("a", new CompletableFuture<>()));
        courier.close();
        long start = System.nanoTime();
        courier.awaitRequests(50);
        assertTrue(System.nanoTime() - start >= 50_000_000);
        assertEquals(List.of(), settled);
    }

    @Test
    void aFloodSetsTheTimerOnceNotForEach() {
        submit("a", "held", new Outcome.Later(Duration.ofSeconds(40)));
        IntStream.range(0, 1_000).forEach(n -> submit("a", "x"));
        assertTrue(timer.isSetFor() <= 2, () -> timer.isSetFor() + " times");
        timer.pass(Duration.ofMinutes(2));
        assertEquals(0, timer.isSetFor());
        assertEquals(0, courier.waiting());
    }

    @Test
    void whatReplacesOthersGoesNextAndTheOthersAreSettledUnsent() {
        CompletableFuture<Outcome> answered = new CompletableFuture<>();
        courier.submit("a", held("a", answered));
        for (int n = 1; n <= 20; n++) {
            replace("a", "" + n);
        }
        submit("b", "other");
        assertEquals(IntStream.rangeClosed(1, 19).mapToObj(n -> "" + n).toList(), settled.subList(0, 19));
        timer.pass(SECOND);
        answered.complete(new Outcome.Done());
        timer.pass(SECOND);
        assertEquals(List.of("0 a held", "0 b other", "1000 a 20"), log);
        assertEquals(List.of("other", "a", "20"), settled.subList(19, settled.size()));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatWasReplacedIsNotMadeAgain(Outcome outcome, String next) {
        CompletableFuture<Outcome> refused = new CompletableFuture<>();
        courier.submit("a", held("a", refused));
        replace("a", "newest");
        refused.complete(outcome);
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a held", next), log);
        assertEquals(Set.of("a", "newest"), Set.copyOf(settled));
        assertEquals(2, settled.size());
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new Outcome.Failed(), "500 a newest"),
                arguments(new Outcome.Later(Duration.ofSeconds(3)), "3000 a newest"),
                arguments(new Outcome.More(), "0 a newest"));
    }

    @Test
    void whatWaitsToBeMadeAgainIsReplaced() {
        submit("a", "older", new Outcome.Failed());
        replace("a", "newest");
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a older", "500 a newest"), log);
        assertEquals(List.of("older", "newest"), settled);
    }
}
