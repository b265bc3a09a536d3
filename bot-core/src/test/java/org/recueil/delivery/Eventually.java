package org.recueil.delivery;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * Waits for what another process or a port shows, which nobody tells us of: it looks again and again. What runs in this
 * process tells by a latch, a lock or a clock of the test.
 */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(10);

    private Eventually() {}

    /**
     * Waits until it is so.
     *
     * @param shown what is there instead, for the message
     * @throws AssertionError if it is not so within a minute
     */
    public static void isTrue(Callable<Boolean> so, Supplier<String> shown) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not so within " + PATIENCE + ": " + shown.get());
            }
            Thread.sleep(BETWEEN.toMillis());
        }
    }
}
