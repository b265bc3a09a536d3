package org.recueil.delivery;

import java.time.Duration;

/** Pauses that grow: the shortest after one failure, twice as long after each further one, up to the longest. */
public record Backoff(Duration shortest, Duration longest) {
    /** The pause after so many failures in a row. */
    public Duration after(int failures) {
        Duration pause = shortest;
        for (int i = 1; i < failures && pause.compareTo(longest) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
