package org.recueil.service;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.delivery.Watch;
import org.recueil.main.Engine;
import org.recueil.main.Environment;

/** The bot on one platform or more, in one process over one engine, until the process is told to end. */
final class Serving {
    private static final int NONE_LEFT = 1;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final long ENDING_MILLIS = 4_900;

    private final Environment environment;

    Serving(Environment environment) {
        this.environment = environment;
    }

    /** @return the exit code, once none is left */
    int run(List<? extends Platform> platforms) throws IOException {
        Map<String, String> variables = environment.variables();
        Engine engine = Engine.load(environment);
        Thread.setDefaultUncaughtExceptionHandler(Journal::uncaught);
        Map<String, Keeper> keepers = new LinkedHashMap<>();
        for (Platform platform : platforms) {
            keepers.put(
                    platform.name(),
                    new Keeper(
                            platform.name(),
                            () -> platform.presence(engine, variables, Watch.NONE),
                            SHORTEST_PAUSE,
                            LONGEST_PAUSE));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(keepers), "stop"));
        Journal.serving(keepers.keySet());
        List<Thread> threads = start(keepers);
        openIndex(engine);
        threads.forEach(Serving::join);
        return NONE_LEFT;
    }

    private static List<Thread> start(Map<String, ? extends Runnable> tasks) {
        List<Thread> threads = new ArrayList<>();
        tasks.forEach((name, task) -> threads.add(new Thread(task, name)));
        threads.forEach(Thread::start);
        return threads;
    }

    /** A search opens the index; whoever asks first need not wait for it. */
    private static void openIndex(Engine engine) {
        engine.bot().answer(new Message("/search victimes", Language.FRENCH));
    }

    /** All at the same time, and not longer than we were given: what hangs does not hold the others up. */
    private static void stop(Map<String, Keeper> keepers) {
        Map<String, Runnable> stops = new LinkedHashMap<>();
        keepers.forEach((name, keeper) -> stops.put(name + "-stop", keeper::stop));
        long end = System.nanoTime() + ENDING_MILLIS * 1_000_000;
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
