package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a poll waits, and what ends it: each rule of "getUpdates" by an example. */
class LongPollTest {
    private static final Pattern NAMES = Pattern.compile("fake-telegram.*|HTTP-Dispatcher|idle-timeout-task");

    private final Set<Thread> before = Thread.getAllStackTraces().keySet();
    private final Trial trial = new Trial();
    private final FakeTelegram telegram = trial.telegram;
    private final PlainClient client = trial.client;
    private final Person anna = trial.anna;

    LongPollTest() {
        telegram.backstage().continueFrom(1000);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void aWaitingPollIsAnsweredWhenSomethingHappens() throws Exception {
        CompletableFuture<PlainClient.Answer> poll = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitPolled();
        assertFalse(poll.isDone());
        anna.says("a");
        assertEquals(
                List.of(1000), UpdateQueueTest.ids(poll.get(5, TimeUnit.SECONDS).result()));
    }

    @Test
    void aWaitingPollEndsEmptyAfterItsTime() {
        long start = System.nanoTime();
        assertEquals(0, client.call("getUpdates", "{\"timeout\":1}").result().size());
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertTrue(millis >= 990 && millis < 5000, millis + " ms");
    }

    @Test
    void aSecondPollEndsTheFirst() throws Exception {
        CompletableFuture<PlainClient.Answer> first = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitPolled();
        CompletableFuture<PlainClient.Answer> second = client.later("getUpdates", "{\"timeout\":30}");
        PlainClient.Answer ended = first.get(5, TimeUnit.SECONDS);
        assertEquals(409, ended.status());
        assertEquals(
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
                ended.description());
        anna.says("a");
        assertEquals(
                List.of(1000),
                UpdateQueueTest.ids(second.get(5, TimeUnit.SECONDS).result()));
    }

    @Test
    void askingAgainAtOnceWithTheSameOffsetGetsOne() {
        telegram.limits(Limits.REAL);
        anna.says("a");
        anna.says("b");
        assertEquals(2, client.updates(0).size());
        assertEquals(1, client.updates(0).size());
        assertEquals(1, client.updates(1001).size(), "another offset is another matter");
    }

    @Test
    void closingEndsPollsAndLeavesNoThread() throws Exception {
        CompletableFuture<PlainClient.Answer> poll = client.later("getUpdates", "{\"timeout\":30}");
        telegram.awaitPolled();
        telegram.close();
        poll.handle((answer, error) -> true).get(5, TimeUnit.SECONDS);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (!before.contains(thread) && NAMES.matcher(thread.getName()).matches()) {
                thread.join(5_000);
                assertFalse(thread.isAlive(), () -> thread + " is left");
            }
        }
    }
}
