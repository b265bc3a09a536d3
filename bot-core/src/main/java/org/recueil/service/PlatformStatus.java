package org.recueil.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether a platform is in reach, and since when that was last seen. Safe for use by several threads. */
final class PlatformStatus {
    /** What a platform's presence is doing. */
    enum State {
        /** Nothing was heard of it yet. */
        STARTING,
        CONNECTED,
        /** Out of reach; it tries again. */
        DISCONNECTED,
        /** It should have been heard of, and was not: it hangs. */
        SILENT,
        /** It ended by itself: a setting cannot be used. */
        ENDED
    }

    private final InstantSource clock;
    private final LongSupplier nanos;
    private State state = State.STARTING;
    private Instant lastSuccess;
    private long deadline;

    /**
     * @param clock says when that was
     * @param nanos since any one moment: what hangs is told by a clock that nobody sets
     */
    PlatformStatus(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
    }

    /** @return whether it comes back after having been lost; one that has ended does not come back */
    synchronized boolean connected(Duration lasts) {
        if (state == State.ENDED) {
            return false;
        }
        boolean again = state == State.DISCONNECTED && lastSuccess != null;
        state = State.CONNECTED;
        lastSuccess = clock.instant();
        deadline = nanos.getAsLong() + lasts.toNanos();
        return again;
    }

    synchronized void disconnected() {
        if (state != State.ENDED) {
            state = State.DISCONNECTED;
        }
    }

    synchronized void ended() {
        state = State.ENDED;
    }

    synchronized State state() {
        boolean late = state == State.CONNECTED && nanos.getAsLong() - deadline > 0;
        return late ? State.SILENT : state;
    }

    synchronized Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }
}
