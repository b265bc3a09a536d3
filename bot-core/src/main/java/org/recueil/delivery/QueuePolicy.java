package org.recueil.delivery;

import java.time.Duration;

/**
 * How long deliveries may keep others waiting.
 *
 * @param most how many may wait for one destination, including the one under way
 * @param longest how long each may wait before it is given up
 * @param shortestPause after a request that failed; it doubles with each further failure
 * @param longestPause the longest pause that it doubles to
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
