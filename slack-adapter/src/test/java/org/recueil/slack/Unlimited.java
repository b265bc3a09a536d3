package org.recueil.slack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.QueuePolicy;
import org.recueil.service.PlatformSession;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.Timings;

/** The bot in Slack without Slack's limits, and with endless patience: for floods and measurements. */
public final class Unlimited {
    public static final Timings TERMS = new Timings(
            destination -> List.of(),
            new QueuePolicy(100_000, Duration.ofMinutes(10), Duration.ofMillis(50), Duration.ofMillis(400)),
            new Backoff(Duration.ofMillis(20), Duration.ofMillis(400)),
            new Backoff(Duration.ofMillis(5), Duration.ofMillis(10)),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10));

    private Unlimited() {}

    /** As {@link org.recueil.service.Platform#session}. */
    public static PlatformSession session(
            Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        return new SlackBot(engine, Settings.read(variables), TERMS, observer);
    }
}
