package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What threads throw that nobody catches, from when this is made until it is closed: nothing, or the test fails. */
public final class UncaughtErrors implements AutoCloseable {
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();

    public UncaughtErrors() {
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> thrown.add(error));
    }

    @Override
    public void close() {
        Thread.setDefaultUncaughtExceptionHandler(null);
        assertEquals(List.of(), List.copyOf(thrown));
    }
}
