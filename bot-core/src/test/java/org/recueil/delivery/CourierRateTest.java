package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How fast a courier goes. */
class CourierRateTest extends CourierTrial {
    @Test
    void aShortBurstGoesAtOnceThenOneASecondOnAverage() {
        IntStream.rangeClosed(1, 7).forEach(n -> submit("a", "" + n));
        timer.pass(Duration.ofSeconds(10));
        assertEquals(List.of("0 a 1", "0 a 2", "0 a 3", "3000 a 4", "3000 a 5", "3000 a 6", "6000 a 7"), log);
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), settled);
    }

    @Test
    void aRequestCountsUntilItsEndSinceThePlatformMayHaveCountedItThen() {
        RateLimiter<String> oneASecond = new RateLimiter<>(chat -> List.of(new Limit(1, SECOND)), Optional.empty());
        Courier<String> slow = new Courier<>(
                oneASecond, PATIENCE, timer, Runnable::run, PlatformObserver.NONE, chat -> Optional.empty());
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
}
