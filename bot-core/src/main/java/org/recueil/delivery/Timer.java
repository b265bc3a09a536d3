package org.recueil.delivery;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A clock that can be set to ring. */
public interface Timer extends AutoCloseable {
    /** Nanoseconds since the timer was made. */
    long now();

    /** Runs this at that time, or soon after, on a thread of the timer, whose handler is told what it throws. */
    void at(long time, Runnable task);

    /** What was set to ring does not ring any more. */
    @Override
    void close();

    /** The clock of this machine, with a thread of that name. */
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

            /** The executor would keep what it throws to itself. */
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

    /** The time that lies so far ahead. */
    default long in(Duration duration) {
        return now() + duration.toNanos();
    }
}
