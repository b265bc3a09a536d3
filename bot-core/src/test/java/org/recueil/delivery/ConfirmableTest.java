package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ConfirmableTest {
    private final Confirmable events = new Confirmable();

    private void begin(long... numbers) {
        LongStream.of(numbers).forEach(events::begin);
    }

    private void settle(long... numbers) {
        LongStream.of(numbers).forEach(number -> assertTrue(events.settle(number), () -> "" + number));
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
}
