package org.recueil.service;

import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.recueil.data.DataException;
import org.recueil.delivery.Watch;

/** Health and metrics of the platforms that are served, on a port. Made only where that is wanted: it is what loads Micrometer. */
final class Monitoring implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Map<String, Pulse> pulses = new LinkedHashMap<>();
    private final Map<String, LongAdder> restarts = new LinkedHashMap<>();
    private final Map<String, Metrics> metrics = new LinkedHashMap<>();
    private final StatusServer server;

    /** @throws DataException where the port cannot be had */
    Monitoring(ServiceSettings settings, Collection<String> platforms) {
        for (String platform : platforms) {
            pulses.put(platform, new Pulse(InstantSource.system(), System::nanoTime));
            restarts.put(platform, new LongAdder());
            metrics.put(platform, new Metrics(registry, platform, pulses.get(platform), restarts.get(platform)));
        }
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        try {
            server = new StatusServer(settings.host(), settings.port().orElseThrow());
        } catch (IOException | UnresolvedAddressException taken) {
            throw new DataException(
                    settings.address(),
                    "ce port ne peut pas être ouvert (" + taken.getMessage() + ") ; prenez-en un autre");
        }
        Health health = new Health(pulses);
        server.offer("/health", JSON, () -> health.isLive() && health.isReady(), health::json);
        server.offer("/health/live", JSON, health::isLive, health::json);
        server.offer("/health/ready", JSON, health::isReady, health::json);
        server.offer("/metrics", PROMETHEUS, () -> true, registry::scrape);
        server.start();
        Journal.monitored(settings.host(), server.port());
    }

    Watch watch(String platform) {
        return metrics.get(platform);
    }

    void restarts(String platform) {
        pulses.get(platform).disconnected();
        restarts.get(platform).increment();
    }

    void ended(String platform) {
        pulses.get(platform).ended();
    }

    @Override
    public void close() {
        server.close();
        registry.close();
    }
}
