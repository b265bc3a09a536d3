package org.recueil.delivery;

import java.time.Duration;
import java.util.Optional;

/** A request that a platform did not accept. The message holds at most the platform's words, never a token or what was sent. */
public abstract class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    protected Failure(String message) {
        super(message);
    }

    /** How long the platform wants to be left alone, if it says so. */
    public abstract Optional<Duration> retryAfter();

    /** Whether the same request may be accepted another time. */
    public abstract boolean isTransient();

    /** Whether the platform does not know our token, so that no request will be accepted any more. */
    public abstract boolean isUnknownToken();

    /** What becomes of the delivery: the request is made again, and when; empty if the same request will never be accepted. */
    public final Optional<Outcome> again() {
        if (retryAfter().isPresent()) {
            return retryAfter().map(Outcome.Later::new);
        }
        return isTransient() ? Optional.of(new Outcome.Failed()) : Optional.empty();
    }
}
