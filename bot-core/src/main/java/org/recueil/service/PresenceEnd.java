package org.recueil.service;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The end of a presence's run, for which whoever closes it waits. Safe for use by several threads. */
public final class PresenceEnd {
    /** Of the five seconds that {@link Presence#close} may take; what is hurried has the rest. */
    private static final long PATIENCE_MILLIS = 4_500;

    private final CountDownLatch reached = new CountDownLatch(1);

    /** The run is at its end. */
    public void reached() {
        reached.countDown();
    }

    /**
     * Waits for the end.
     *
     * @param hurry ends at once what the run still waits for; called where patience ends first
     */
    public void await(Runnable hurry) {
        try {
            if (!reached.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                hurry.run();
            }
        } catch (InterruptedException hurried) {
            hurry.run();
            Thread.currentThread().interrupt();
        }
    }
}
