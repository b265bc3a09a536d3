package org.recueil.telegram.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.Limit;
import org.recueil.delivery.QueuePolicy;

/**
 * How fast the bot goes and how long it waits.
 *
 * @param limits of a destination; empty if it is not limited
 * @param all the shared limit of all limited destinations
 * @param patience with answers
 * @param poll how long the server waits for an update
 * @param hung how much longer we wait for the server
 * @param polling pauses after polls that failed
 */
public record Timings(
        Function<Destination, List<Limit>> limits,
        Optional<Limit> all,
        QueuePolicy patience,
        Duration poll,
        Duration hung,
        Backoff polling) {
    private static final Duration LATE = Duration.ofSeconds(10);

    public static final Timings USUAL = new Timings(
            TelegramLimits::of,
            TelegramLimits.ALL_CHATS,
            new QueuePolicy(10, Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(8)),
            Duration.ofSeconds(20),
            Duration.ofSeconds(5),
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30)));

    /** How long a server that works may stay silent. After that something hangs. */
    public Duration silence() {
        return poll.plus(hung).plus(LATE);
    }
}
