package org.recueil.service;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Whether a platform is in reach, and since when that was last seen. Safe for use by several threads. */
final class Pulse {
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
    private State state = State.STARTING;
    private Instant lastSuccess;
    private Instant deadline;

    Pulse(InstantSource clock) {
        this.clock = clock;
    }

    /** @return whether it comes back after having been lost */
    synchronized boolean connected(Duration lasts) {
        boolean again = state == State.DISCONNECTED && lastSuccess != null;
        state = State.CONNECTED;
        lastSuccess = clock.instant();
        deadline = lastSuccess.plus(lasts);
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
        boolean late = state == State.CONNECTED && clock.instant().isAfter(deadline);
        return late ? State.SILENT : state;
    }

    synchronized Optional<Instant> lastSuccess() {
        return Optional.ofNullable(lastSuccess);
    }
}
