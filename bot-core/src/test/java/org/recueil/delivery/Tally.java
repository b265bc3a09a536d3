package org.recueil.delivery;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what a watch is told, for the length of a test. */
public final class Tally implements PlatformObserver {
    private final AtomicInteger received = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();

    @Override
    public void received(String kind) {
        received.incrementAndGet();
    }

    @Override
    public void answered(String kind, Duration took) {
        answers.incrementAndGet();
    }

    @Override
    public void failed() {
        failures.incrementAndGet();
    }

    @Override
    public String toString() {
        return received + " received, " + answers + " answered, " + failures + " failed";
    }
}
