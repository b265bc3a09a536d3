package org.recueil.service;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.recueil.bot.answer.Answer;
import org.recueil.delivery.PlatformObserver;
import org.recueil.service.PlatformStatus.State;

/** Counts what the platforms do and watches their status. Names and tags hold only numbers and words of ours. */
final class Metrics implements PlatformObserver {
    private static final Duration[] UPDATE_BUCKETS =
            buckets(10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 30_000);
    private static final Duration[] ANSWER_BUCKETS = buckets(1, 2, 5, 10, 25, 50, 100, 250, 1_000);

    private final MeterRegistry registry;
    private final String platform;
    private final PlatformStatus status;
    private final Counter failures;
    private final Counter misses;
    private final Counter retries;
    private final Counter limits;
    private final Counter givenUp;
    private final Counter reconnects;
    private volatile IntSupplier queue = () -> 0;

    /** @param restarts how often a session had to be replaced */
    Metrics(MeterRegistry registry, String platform, PlatformStatus status, LongAdder restarts) {
        this.registry = registry;
        this.platform = platform;
        this.status = status;
        failures = counter("recueil.failures", "events that made the bot fail");
        misses = counter("recueil.misses", "answers that found nothing");
        retries = counter("recueil.retries", "requests that were made again");
        limits = counter("recueil.rate.limits", "times that the platform wanted to be left alone");
        givenUp = counter("recueil.given.up", "deliveries that waited too long or behind too many");
        reconnects = counter("recueil.reconnects", "times that the platform came in reach again");
        FunctionCounter.builder("recueil.restarts", restarts, LongAdder::sum)
                .description("times that the presence on the platform was made anew")
                .tag("platform", platform)
                .register(registry);
        gauge("recueil.queue.length", "deliveries that wait", () -> queue.getAsInt());
        gauge("recueil.connected", "1 where the platform is in reach", () -> status.state() == State.CONNECTED ? 1 : 0);
        gauge("recueil.last.success.timestamp.seconds", "when the platform was last in reach", this::lastSuccess);
    }

    private static Duration[] buckets(long... millis) {
        return Arrays.stream(millis).mapToObj(Duration::ofMillis).toArray(Duration[]::new);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name)
                .description(description)
                .tag("platform", platform)
                .register(registry);
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value)
                .description(description)
                .tag("platform", platform)
                .register(registry);
    }

    private double lastSuccess() {
        return status.lastSuccess().map(Instant::getEpochSecond).orElse(0L);
    }

    @Override
    public void received(String kind) {
        Counter.builder("recueil.updates")
                .description("events that came in")
                .tag("platform", platform)
                .tag("kind", kind)
                .register(registry)
                .increment();
    }

    @Override
    public void refused(String reason) {
        refused(registry, platform, reason);
    }

    /** @param where the name of the platform, or {@code status} */
    static void refused(MeterRegistry registry, String where, String reason) {
        Counter.builder("recueil.refused")
                .description("requests to our port that were refused")
                .tag("platform", where)
                .tag("reason", reason)
                .register(registry)
                .increment();
    }

    @Override
    public void settled(String kind, Duration took) {
        time(
                "recueil.update.duration",
                "from an event to its answer, accepted by the platform",
                kind,
                UPDATE_BUCKETS,
                took);
    }

    @Override
    public void answered(String kind, Duration took) {
        time("recueil.answer.duration", "what the core needs for an answer", kind, ANSWER_BUCKETS, took);
        if (kind.equals(Answer.Kind.NOT_FOUND.toString())) {
            misses.increment();
        }
    }

    private void time(String name, String description, String kind, Duration[] buckets, Duration took) {
        Timer.builder(name)
                .description(description)
                .tag("platform", platform)
                .tag("kind", kind)
                .serviceLevelObjectives(buckets)
                .register(registry)
                .record(took);
    }

    @Override
    public void failed() {
        failures.increment();
    }

    @Override
    public void retried() {
        retries.increment();
    }

    @Override
    public void limited() {
        limits.increment();
    }

    @Override
    public void gaveUp() {
        givenUp.increment();
    }

    @Override
    public void connected(Duration lasts) {
        if (status.connected(lasts)) {
            reconnects.increment();
        }
    }

    @Override
    public void disconnected() {
        status.disconnected();
    }

    @Override
    public void queue(IntSupplier length) {
        queue = length;
    }
}
