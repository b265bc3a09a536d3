package org.recueil.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A clock that can be set to ring. */
public interface Timer extends AutoCloseable {
    /** Nanoseconds since the timer was made. */
    long now();

    /**
     * Runs a task at that time or soon after, on a thread of the timer. What it throws goes to the thread's uncaught-exception
     * handler.
     */
    void at(long time, Runnable task);

    /** Tasks that have not run yet do not run any more. */
    @Override
    void close();

    /** The clock of this machine, with one thread of that name. */
    static Timer system(String name) {
        ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> new Thread(task, name));
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        executor.setRejectedExecutionHandler((task, closed) -> {});
        long start = System.nanoTime();
        return new Timer() {
            @Override
            public long now() {
                return System.nanoTime() - start;
            }

            @Override
            public void at(long time, Runnable task) {
                executor.schedule(() -> ring(task), Math.max(0, time - now()), TimeUnit.NANOSECONDS);
            }

            /** Reports what a task throws, which the executor would keep to itself. */
            private void ring(Runnable task) {
                try {
                    task.run();
                } catch (RuntimeException | Error thrown) {
                    UncaughtReporter.report(thrown);
                }
            }

            @Override
            public void close() {
                executor.shutdownNow();
            }
        };
    }

    /** Remembers the earliest time for which a timer is set, so that it is not set again for a later one. Guarded by its owner. */
    final class WakeUp {
        private boolean isSet;
        private long rings;

        /** Whether the timer has to be set for that time; from then on it counts as set. False if it rings earlier anyway. */
        boolean sets(long time) {
            boolean needed = !isSet || rings > time;
            isSet = true;
            rings = needed ? time : rings;
            return needed;
        }

        /** The timer rang, perhaps for an earlier setting. */
        void rang(long now) {
            isSet = isSet && rings > now;
        }
    }

    /** The time that lies so far ahead. */
    default long in(Duration duration) {
        return now() + duration.toNanos();
    }
}
