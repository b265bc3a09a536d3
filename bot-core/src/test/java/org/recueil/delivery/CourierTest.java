package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourierTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Patience PATIENCE =
            new Patience(10, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(8));
    private static final List<Limit> CHAT = List.of(new Limit(3, Duration.ofSeconds(3)));
    private static final List<Limit> GROUP =
            List.of(new Limit(3, Duration.ofSeconds(3)), new Limit(20, Duration.ofMinutes(1)));

    private final ManualTimer timer = new ManualTimer();
    private final List<String> log = new ArrayList<>();
    private final List<String> settled = new ArrayList<>();
    private final Pace<String> pace =
            new Pace<>(chat -> chat.startsWith("group") ? GROUP : CHAT, Optional.of(new Limit(30, SECOND)));
    private final Courier<String> courier = new Courier<>(
            pace, PATIENCE, timer, Runnable::run, Watch.NONE, chat -> Optional.of(new Scripted(chat, "sorry")));

    /** Gives the outcomes it was told to give, then is done. */
    private final class Scripted implements Delivery {
        private final String chat;
        private final String name;
        private final Deque<Outcome> outcomes;

        Scripted(String chat, String name, Outcome... outcomes) {
            this.chat = chat;
            this.name = name;
            this.outcomes = new ArrayDeque<>(List.of(outcomes));
        }

        @Override
        public CompletionStage<Outcome> attempt() {
            log.add(timer.elapsed().toMillis() + " " + chat + " " + name);
            Outcome next = outcomes.isEmpty() ? new Outcome.Done() : outcomes.removeFirst();
            return CompletableFuture.completedFuture(next);
        }

        @Override
        public void settled() {
            settled.add(name);
        }
    }

    private void submit(String chat, String name, Outcome... outcomes) {
        courier.submit(chat, new Scripted(chat, name, outcomes));
    }

    private static Outcome[] times(int count, Outcome outcome) {
        return IntStream.range(0, count).mapToObj(i -> outcome).toArray(Outcome[]::new);
    }

    @Test
    void aShortBurstGoesAtOnceThenOneASecondOnAverage() {
        IntStream.rangeClosed(1, 7).forEach(n -> submit("a", "" + n));
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a 1", "0 a 2", "0 a 3", "3000 a 4", "3000 a 5", "3000 a 6", "6000 a 7"), log);
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), settled);
    }

    @Test
    void aRequestCountsUntilItsEndSinceThePlatformMayHaveCountedItThen() {
        Pace<String> oneASecond = new Pace<>(chat -> List.of(new Limit(1, SECOND)), Optional.empty());
        Courier<String> slow =
                new Courier<>(oneASecond, PATIENCE, timer, Runnable::run, Watch.NONE, chat -> Optional.empty());
        CompletableFuture<Outcome> first = new CompletableFuture<>();
        slow.submit("a", new Delivery() {
            @Override
            public CompletionStage<Outcome> attempt() {
                return first;
            }

            @Override
            public void settled() {
                settled.add("first");
            }
        });
        slow.submit("a", new Scripted("a", "next"));
        timer.pass(Duration.ofMillis(400));
        first.complete(new Outcome.Done());
        timer.pass(Duration.ofSeconds(5));
        assertEquals(List.of("1400 a next"), log);
    }

    @Test
    void whoIsHurriedWaitsForNoLimitOfADestinationButForWhatThePlatformAsks() {
        IntStream.rangeClosed(1, 5).forEach(n -> submit("a", "" + n));
        submit("b", "1", new Outcome.Later(Duration.ofSeconds(2)));
        timer.pass(Duration.ofMillis(100));
        courier.hurry();
        submit("a", "6");
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a 1", "0 a 2", "0 a 3", "0 b 1", "100 a 4", "100 a 5", "100 a 6", "2000 b 1"), log);
    }

    @Test
    void partsOfOneDeliveryAreCountedOneByOneAndStayTogether() {
        submit("a", "long", times(3, new Outcome.More()));
        submit("a", "next");
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a long", "0 a long", "0 a long", "3000 a long", "3000 a next"), log);
    }

    @Test
    void aGroupTakesTwentyInAnyMinute() {
        for (int n = 0; n < 100; n++) {
            submit("group", "x");
            timer.pass(SECOND);
        }
        List<Long> times =
                log.stream().map(line -> Long.parseLong(line.split(" ")[0])).toList();
        assertTrue(times.size() > 25, times.toString());
        for (int i = 20; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 20) >= 60_000, times.toString());
        }
    }

    @Test
    void allTogetherTakeThirtyInAnySecond() {
        IntStream.range(0, 100).forEach(n -> submit("chat " + n, "x"));
        assertEquals(30, log.size());
        timer.pass(Duration.ofSeconds(4));
        assertEquals(100, log.size());
        List<Long> times =
                log.stream().map(line -> Long.parseLong(line.split(" ")[0])).toList();
        for (int i = 30; i < times.size(); i++) {
            assertTrue(times.get(i) - times.get(i - 30) >= 1_000, times.toString());
        }
    }

    @Test
    void allTogetherARequestCountsUntilItsEndToo() {
        CompletableFuture<Outcome> slow = new CompletableFuture<>();
        IntStream.range(0, 60).forEach(n -> courier.submit("chat " + n, held("chat " + n, slow)));
        courier.submit("chat 60", new Scripted("chat 60", "x"));
        timer.pass(Duration.ofMillis(400));
        slow.complete(new Outcome.Done());
        assertEquals(30, log.size(), "thirty may have been counted just now");
        timer.pass(Duration.ofMillis(999));
        assertEquals(30, log.size());
        timer.pass(Duration.ofMillis(1));
        assertEquals(60, log.size());
        assertEquals("1400 chat 30 held", log.get(30));
        timer.pass(SECOND);
        assertEquals("2400 chat 60 x", log.get(60));
    }

    @Test
    void requestsThatHangDoNotHoldTheOthersBackForLong() {
        IntStream.range(0, 30).forEach(n -> courier.submit("chat " + n, held("chat " + n, new CompletableFuture<>())));
        submit("another", "x");
        timer.pass(Duration.ofSeconds(6));
        assertEquals("6000 another x", log.get(30));
    }

    private Delivery held(String chat, CompletableFuture<Outcome> until) {
        return new Delivery() {
            @Override
            public CompletionStage<Outcome> attempt() {
                log.add(timer.elapsed().toMillis() + " " + chat + " held");
                return until;
            }

            @Override
            public void settled() {
                settled.add(chat);
            }
        };
    }

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
}
