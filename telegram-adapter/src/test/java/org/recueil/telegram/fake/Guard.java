package org.recueil.telegram.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The one lock over everything the fake server knows, and the bell that rings when something changed. */
final class Guard {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    <T> T read(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Does the work and wakes those who wait, even if the work throws. */
    <T> T change(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    void run(Runnable work) {
        change(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until {@code look} finds something, at most that long; an interrupt ends the wait and stays set. */
    <T> Optional<T> await(Duration atMost, Supplier<Optional<T>> look) {
        lock.lock();
        try {
            long left = atMost.toNanos();
            Optional<T> found = look.get();
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = look.get();
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
