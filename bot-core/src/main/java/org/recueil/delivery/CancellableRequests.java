package org.recueil.delivery;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The requests for which somebody waits, so that an end need not wait for them: all are cancelled then, and so is each that
 * begins later. Safe for use by several threads.
 */
public final class CancellableRequests {
    private final Set<Runnable> cancelling = ConcurrentHashMap.newKeySet();
    private volatile boolean isOver;

    /**
     * A request is about to be made.
     *
     * @param cancel cancels it, whether it is under way or not yet; may be run twice
     */
    public void begin(Runnable cancel) {
        cancelling.add(cancel);
        if (isOver) {
            cancel.run();
        }
    }

    /** The request that the same object cancels is at its end. */
    public void end(Runnable cancel) {
        cancelling.remove(cancel);
    }

    /** Cancels all, those to come as well. */
    public void over() {
        isOver = true;
        cancelling.forEach(Runnable::run);
    }
}
