package org.recueil.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Whether a platform is in reach, and when it was last seen in reach. Safe for use by several threads. */
final class PlatformStatus {
    /** What the session of a platform is doing. */
    enum State {
        /** Nothing has been heard of it yet. */
        STARTING,
        CONNECTED,
        /** Out of reach; it tries again. */
        DISCONNECTED,
        /** It hangs: it should have been heard of by now. */
        SILENT,
        /** It has ended by itself, because a setting cannot be used. */
        ENDED
    }

    private final InstantSource clock;
    private final LongSupplier nanos;
    private State state = State.STARTING;
    private Instant lastSuccess;
    private long deadline;

    /**
     * @param clock of the times that are shown
     * @param nanos since any fixed moment; nobody sets this clock, so it tells what hangs
     */
    PlatformStatus(InstantSource clock, LongSupplier nanos) {
        this.clock = clock;
        this.nanos = nanos;
    }

    /** @return whether it is back after having been lost; a session that has ended does not come back */
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
