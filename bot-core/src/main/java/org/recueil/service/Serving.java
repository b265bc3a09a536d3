package org.recueil.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.cli.LoadingEngine;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.network.Network;

/** The bot on one or more platforms, in one process over one engine, until the process is told to end. */
final class Serving {
    private static final int NONE_LEFT = 1;
    private static final Backoff PAUSES = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(5));
    private static final long STOP_MILLIS = 4_900;

    private final Environment environment;
    private final Configuration configuration;
    private final LoadingEngine engine;

    /** Begins to load the engine. */
    Serving(Environment environment, Configuration configuration) {
        this.environment = environment.with(configuration.variables());
        this.configuration = configuration;
        this.engine = new LoadingEngine(() -> Engine.load(this.environment));
    }

    /**
     * @return the exit code, once no platform is left
     * @throws DataException if a setting of the service as a whole cannot be used
     */
    int run(List<Platform> platforms) throws IOException {
        ServiceSettings settings = ServiceSettings.read(configuration.variables());
        System.setProperty(LogSetUp.FORM, settings.log());
        Thread.setDefaultUncaughtExceptionHandler(ServiceLog::uncaught);
        Network.read(configuration.variables());
        configuration.doubts().stream().map(environment::say).forEach(ServiceLog::doubt);
        List<String> names = platforms.stream().map(Platform::name).toList();
        Optional<Monitoring> monitoring = settings.listening().map(address -> new Monitoring(address, names));
        Map<String, PlatformSupervisor> keepers = new LinkedHashMap<>();
        platforms.forEach(platform -> keepers.put(platform.name(), keeper(platform, monitoring)));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(keepers), "stop"));
        List<Thread> threads = start(keepers);
        try {
            engine.get();
            threads.forEach(Serving::join);
            return NONE_LEFT;
        } catch (IOException | RuntimeException unusable) {
            stop(keepers);
            throw unusable;
        } finally {
            monitoring.ifPresent(Monitoring::close);
        }
    }

    /**
     * Waits until the engine is loaded. Its callers cannot throw checked exceptions.
     *
     * @throws UncheckedIOException if a file cannot be read
     */
    Engine engine() {
        try {
            return engine.get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private PlatformSupervisor keeper(Platform platform, Optional<Monitoring> monitoring) {
        String name = platform.name();
        PlatformObserver observer = monitoring.map(each -> each.observer(name)).orElse(PlatformObserver.NONE);
        return new PlatformSupervisor(
                name,
                () -> platform.session(this::engine, configuration.variables(), observer),
                new PlatformSupervisor.Events() {
                    @Override
                    public void restarts() {
                        monitoring.ifPresent(each -> each.restarts(name));
                    }

                    @Override
                    public void ended(DataException unusable) {
                        ServiceLog.ended(name, environment.say(unusable.said()));
                        monitoring.ifPresent(each -> each.ended(name));
                    }
                },
                PAUSES);
    }

    private static List<Thread> start(Map<String, ? extends Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        tasks.forEach((name, task) -> threads.add(new Thread(task, name)));
        threads.forEach(Thread::start);
        return threads;
    }

    /** Closes all sessions at the same time, within the time that we have. One that hangs does not hold up the others. */
    private static void stop(Map<String, PlatformSupervisor> keepers) {
        Map<String, Runnable> stops = new LinkedHashMap<>();
        keepers.forEach((name, keeper) -> stops.put(name + "-stop", keeper::stop));
        long end = System.nanoTime() + STOP_MILLIS * 1_000_000;
        for (Thread thread : start(stops)) {
            join(thread, Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private static void join(Thread thread) {
        join(thread, 0);
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
