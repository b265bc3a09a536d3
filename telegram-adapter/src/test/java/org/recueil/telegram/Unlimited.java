package org.recueil.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.QueuePolicy;
import org.recueil.service.PlatformSession;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.api.Timings;

/** The bot in Telegram without Telegram's limits, and with endless patience: for floods and measurements. */
public final class Unlimited {
    static final Timings TERMS = new Timings(
            destination -> List.of(),
            Optional.empty(),
            new QueuePolicy(100_000, Duration.ofMinutes(10), Duration.ofMillis(50), Duration.ofMillis(400)),
            Duration.ofSeconds(20),
            Duration.ofSeconds(20),
            new Backoff(Duration.ofMillis(50), Duration.ofMillis(400)));

    private Unlimited() {}

    /** As {@link org.recueil.service.Platform#session}. */
    public static PlatformSession session(
            Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        return new TelegramBot(engine, Settings.read(variables), TERMS, observer);
    }
}
