package org.recueil.delivery;

import java.time.Duration;

/**
 * How long deliveries may keep others waiting.
 *
 * @param most how many wait for one destination, the one under way included
 * @param longest how long each may wait; after that it is given up
 * @param shortestPause after a request that failed; it doubles with each further one
 * @param longestPause what it doubles to at most
 */
public record QueuePolicy(int most, Duration longest, Duration shortestPause, Duration longestPause) {
    public QueuePolicy {
        if (most < 1) {
            throw new IllegalArgumentException("a queue of " + most + " holds nothing");
        }
    }

    /** The pause after so many failures in a row. */
    Duration pause(int failures) {
        return new Backoff(shortestPause, longestPause).after(failures);
    }
}
