package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ConfirmedOffsetTest {
    private static final int MOST = 80;
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ManualTimer timer = new ManualTimer();
    private final ConfirmedOffset events = new ConfirmedOffset(MOST, PATIENCE, timer::now);

    private void begin(long... numbers) {
        LongStream.of(numbers).forEach(events::begin);
    }

    private void settle(long... numbers) {
        LongStream.of(numbers).forEach(number -> assertTrue(events.settle(number), () -> "" + number));
    }

    private static long[] range(long first, long last) {
        return LongStream.rangeClosed(first, last).toArray();
    }

    @Test
    void nothingIsConfirmedBeforeAnythingCame() {
        assertEquals(0, events.next());
    }

    @Test
    void onlyTheContiguousPrefixIsConfirmed() {
        begin(7, 8, 9);
        settle(8, 9);
        assertEquals(7, events.next());
        settle(7);
        assertEquals(10, events.next());
    }

    @Test
    void whatComesLateBelowIsNotConfirmedBeforeItIsSettled() {
        begin(12, 10, 11);
        settle(12);
        assertEquals(10, events.next());
        settle(10, 11);
        assertEquals(13, events.next());
    }

    @Test
    void afterAQuietTimeNumbersStartAnywhere() {
        begin(1_000);
        settle(1_000);
        begin(5);
        assertEquals(5, events.next());
        settle(5);
        assertEquals(6, events.next());
    }

    @Test
    void whatIsSettledTwiceIsSettledOnce() {
        begin(3);
        settle(3);
        assertFalse(events.settle(3));
        assertFalse(events.isUnsettled(3));
    }

    @Test
    void eightyAreHeldBehindOneThatLagsBehind() {
        begin(range(1, 80));
        settle(range(2, 80));
        assertEquals(1, events.next());
    }

    @Test
    void whatLagsBehindMoreThanThatIsLetGo() {
        begin(range(1, 100));
        settle(range(3, 20));
        assertEquals(1, events.next(), "82 are unsettled: that is no matter of a few");
        settle(21, 22);
        assertEquals(23, events.next(), "1 and 2 hide what comes after 100");
        settle(range(23, 100));
        assertEquals(101, events.next());
    }

    @Test
    void itIsTheOldestThatIsLetGo() {
        begin(range(1, 60));
        settle(range(1, 9));
        settle(range(11, 39));
        settle(range(41, 60));
        assertEquals(10, events.next());
        begin(range(61, 90));
        assertEquals(40, events.next());
    }

    @Test
    void whatWasLetGoIsSettledInVain() {
        begin(range(1, 100));
        settle(range(2, 100));
        assertEquals(101, events.next());
        assertFalse(events.settle(1));
        assertEquals(101, events.next());
        begin(101);
        assertEquals(101, events.next());
    }

    @Test
    void manyThatAreUnderWayAreHeldAsLongAsTheyMove() throws InterruptedException {
        begin(range(1, 100));
        for (int n = 1; n <= 15; n++) {
            timer.pass(PATIENCE.minusMillis(1));
            events.awaitNextAfter(n, 1);
            assertEquals(n, events.next());
            settle(n);
        }
    }

    @Test
    void ofManyThatDoNotMoveTheOldestAreLetGo() throws InterruptedException {
        begin(range(1, 100));
        timer.pass(PATIENCE);
        events.awaitNextAfter(1, 1);
        assertEquals(21, events.next());
        begin(range(101, 120));
        timer.pass(PATIENCE.minusMillis(1));
        events.awaitNextAfter(21, 1);
        assertEquals(21, events.next());
        timer.pass(Duration.ofMillis(1));
        events.awaitNextAfter(21, 1);
        assertEquals(41, events.next());
    }

    @Test
    void whatIsDeliveredAgainIsHeldOnce() {
        begin(range(1, 80));
        settle(range(2, 80));
        begin(range(2, 80));
        settle(range(2, 80));
        assertEquals(1, events.next());
    }

    @Test
    void theHighestOfAllNumbersIsNoEnd() {
        begin(Long.MAX_VALUE);
        settle(Long.MAX_VALUE);
        begin(range(1, 100));
        settle(range(1, 100));
        assertEquals(101, events.next());
    }
}
