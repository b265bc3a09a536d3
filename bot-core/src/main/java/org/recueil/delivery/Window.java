package org.recueil.delivery;

import java.util.ArrayDeque;
import java.util.Deque;

/** The requests that one limit counts. Times are nanoseconds of any one clock. Not safe for use by several threads. */
final class Window {
    private final int count;
    private final long span;
    private final Deque<Long> taken = new ArrayDeque<>();

    Window(Limit limit) {
        count = limit.count();
        span = limit.span().toNanos();
    }

    /** When the next request may go; {@code now} where it may go at once. */
    long next(long now) {
        while (!taken.isEmpty() && taken.peekFirst() + span <= now) {
            taken.removeFirst();
        }
        if (taken.size() < count) {
            return now;
        }
        // reservations may stand further ahead than the limit has places
        long[] times = taken.stream().mapToLong(Long::longValue).toArray();
        return times[times.length - count] + span;
    }

    /** Counts a request that goes at this time, which {@link #next} gave, or later. */
    void take(long at) {
        taken.addLast(at);
    }

    /** The last request that was counted was under way until now. */
    void finished(long now) {
        if (!taken.isEmpty() && taken.peekLast() < now) {
            taken.removeLast();
            taken.addLast(now);
        }
    }

    boolean isIdle(long now) {
        next(now);
        return taken.isEmpty();
    }
}
