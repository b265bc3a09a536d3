package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExpiringMapTest {
    private final ManualTimer timer = new ManualTimer();
    private final ExpiringMap<Integer, String> repeats = new ExpiringMap<>(100, Duration.ofHours(1), timer::now);

    @Test
    void theSameKeyIsNewOnce() {
        assertTrue(repeats.putIfNew(1, "a"));
        assertFalse(repeats.putIfNew(1, "b"));
        assertEquals(Optional.of("a"), repeats.get(1));
    }

    @Test
    void whatIsOldIsForgotten() {
        repeats.put(1, "a");
        timer.pass(Duration.ofMinutes(59));
        assertFalse(repeats.putIfNew(1, "b"));
        timer.pass(Duration.ofMinutes(1));
        assertEquals(Optional.empty(), repeats.get(1));
    }

    @Test
    void theOldestGoesWhereThereAreTooMany() {
        IntStream.rangeClosed(0, 100).forEach(n -> repeats.put(n, "x"));
        assertEquals(Optional.empty(), repeats.get(0));
        assertEquals(Optional.of("x"), repeats.get(1));
    }

    @Test
    void whatIsPutAgainIsYoungAgain() {
        repeats.put(1, "a");
        timer.pass(Duration.ofMinutes(40));
        repeats.put(1, "b");
        timer.pass(Duration.ofMinutes(40));
        assertEquals(Optional.of("b"), repeats.get(1));
    }
}
