package org.recueil.delivery;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;

/** A clock that stands still until a test moves it on. */
public final class ManualTimer implements Timer {
    private record Task(long time, long order, Runnable task) {}

    private final PriorityQueue<Task> tasks =
            new PriorityQueue<>(Comparator.comparingLong(Task::time).thenComparingLong(Task::order));
    private long now;
    private long order;

    @Override
    public long now() {
        return now;
    }

    @Override
    public void at(long time, Runnable task) {
        tasks.add(new Task(Math.max(time, now), order++, task));
    }

    /** Moves on, ringing for each task at its time. */
    public void pass(Duration duration) {
        long end = now + duration.toNanos();
        while (!tasks.isEmpty() && tasks.peek().time() <= end) {
            Task next = tasks.poll();
            now = next.time();
            next.task().run();
        }
        now = end;
    }

    Duration elapsed() {
        return Duration.ofNanos(now);
    }

    int isSetFor() {
        return tasks.size();
    }

    @Override
    public void close() {
        tasks.clear();
    }
}
