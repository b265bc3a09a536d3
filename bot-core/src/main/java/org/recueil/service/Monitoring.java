package org.recueil.service;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.http.Refusal;
import org.recueil.service.StatusServer.Page;

/** Serves health and metrics of the platforms on a port. It loads Micrometer and is therefore made only if it is wanted. */
final class Monitoring implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, PlatformStatus> statuses = new LinkedHashMap<>();
    private final Map<String, LongAdder> restarts = new LinkedHashMap<>();
    private final Map<String, Metrics> metrics = new LinkedHashMap<>();
    private final StatusServer server;

    /** @throws org.recueil.data.DataException if the address cannot be used */
    Monitoring(ListenAddress address, Collection<String> platforms) {
        for (String platform : platforms) {
            statuses.put(platform, new PlatformStatus(InstantSource.system(), System::nanoTime));
            restarts.put(platform, new LongAdder());
            metrics.put(platform, new Metrics(registry, platform, statuses.get(platform), restarts.get(platform)));
        }
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        Health health = new Health(statuses);
        Map<String, Page> pages = Map.of(
                "/health", new Page(JSON, () -> health.isLive() && health.isReady(), health::json),
                "/health/live", new Page(JSON, health::isLive, health::json),
                "/health/ready", new Page(JSON, health::isReady, health::json),
                "/metrics", new Page(PROMETHEUS, () -> true, registry::scrape));
        try {
            server = new StatusServer(address.resolved(), pages, this::refused);
        } catch (IOException taken) {
            throw address.unusable(taken);
        }
        ServiceLog.monitored(address.atPort(server.port()));
    }

    /** Requests that this port refused. The observer of a platform counts those at the platform's own port. */
    private void refused(Refusal refusal) {
        Metrics.refused(
                registry, "status", refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    PlatformObserver observer(String platform) {
        return metrics.get(platform);
    }

    void restarts(String platform) {
        statuses.get(platform).disconnected();
        restarts.get(platform).increment();
    }

    void ended(String platform) {
        statuses.get(platform).ended();
    }

    @Override
    public void close() {
        server.close();
        registry.close();
    }
}
