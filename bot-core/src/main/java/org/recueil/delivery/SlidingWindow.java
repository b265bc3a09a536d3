package org.recueil.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The requests that one limit counts. Times are nanoseconds of any one clock. Not safe for use by several threads. */
final class SlidingWindow {
    private final int count;
    private final long span;

    /** When the platform counted each, ascending. */
    private final List<Long> taken = new ArrayList<>();

    SlidingWindow(Limit limit) {
        count = limit.count();
        span = limit.span().toNanos();
    }

    /** When the next request may go; {@code now} where it may go at once. */
    long next(long now) {
        taken.removeIf(time -> time + span <= now);
        return taken.size() < count ? now : taken.get(taken.size() - count) + span;
    }

    /** Counts a request as of this time, which may lie ahead. */
    void take(long at) {
        int place = Collections.binarySearch(taken, at);
        taken.add(place < 0 ? -place - 1 : place, at);
    }

    /** A request that was counted as of that time is counted as of this one. */
    void move(long from, long to) {
        if (taken.remove((Object) from)) {
            take(to);
        }
    }

    boolean isIdle(long now) {
        next(now);
        return taken.isEmpty();
    }
}
