package org.recueil.delivery;

import java.time.Duration;

/** At most so many requests in any stretch of time of that length. */
public record Limit(int count, Duration span) {
    public Limit {
        if (count < 1 || span.isNegative() || span.isZero()) {
            throw new IllegalArgumentException("a limit of " + count + " in " + span + " lets nothing through");
        }
    }
}
