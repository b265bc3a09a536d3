package org.recueil.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimerTest {
    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

    @Test
    void itRingsInTheOrderOfTheTimes() throws InterruptedException {
        try (Timer timer = Timer.system("trial")) {
            long now = timer.now();
            timer.at(now + 60_000_000, () -> seen.add("second"));
            timer.at(now + 20_000_000, () -> seen.add("first"));
            assertEquals("first", seen.poll(10, TimeUnit.SECONDS));
            assertEquals("second", seen.poll(10, TimeUnit.SECONDS));
        }
    }

    @ParameterizedTest
    @MethodSource("org.recueil.delivery.CourierTest#failures")
    void whatATaskThrowsIsToldAndTheNextRingsNevertheless(Runnable failure) throws InterruptedException {
        try (Timer timer = Timer.system("trial")) {
            timer.at(0, () -> {
                Thread.currentThread()
                        .setUncaughtExceptionHandler(
                                (thread, thrown) -> seen.add(thread.getName() + " " + thrown.getMessage()));
                failure.run();
            });
            timer.at(0, () -> seen.add("next"));
            assertEquals("trial broken", seen.poll(10, TimeUnit.SECONDS));
            assertEquals("next", seen.poll(10, TimeUnit.SECONDS));
        }
    }
}
