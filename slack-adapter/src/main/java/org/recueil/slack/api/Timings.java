package org.recueil.slack.api;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.Limit;
import org.recueil.delivery.QueuePolicy;

/**
 * How fast the bot goes and how long it waits.
 *
 * @param limits of a destination; empty if it is not limited
 * @param patience with answers
 * @param connecting pauses between attempts to connect
 * @param reopening pauses between sockets that do not last, however they end
 * @param ping how often a socket is tested; without an answer for twice that long it is given up
 * @param hello how long a new socket may take to greet
 * @param body how long a request to our port may take to arrive
 */
public record Timings(
        Function<Destination, List<Limit>> limits,
        QueuePolicy patience,
        Backoff connecting,
        Backoff reopening,
        Duration ping,
        Duration hello,
        Duration body) {
    public static final Timings USUAL = new Timings(
            SlackLimits::of,
            new QueuePolicy(100, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(8)),
            new Backoff(Duration.ofMillis(100), Duration.ofSeconds(5)),
            new Backoff(Duration.ofMillis(50), Duration.ofSeconds(1)),
            Duration.ofSeconds(3),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10));
}
