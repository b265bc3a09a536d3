package org.recueil.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the next request to a destination may go, within the limits of that destination and within the shared limit. A
 * destination without limits of its own does not count for the shared one. A destination has one request under way at a time.
 * Times are nanoseconds of any one clock. Not safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class RateLimiter<D> {
    /** The requests that one limit counts. */
    private static final class SlidingWindow {
        private final int count;
        private final long span;

        /** When the platform counted each, ascending. */
        private final List<Long> taken = new ArrayList<>();

        SlidingWindow(Limit limit) {
            count = limit.count();
            span = limit.span().toNanos();
        }

        /** When the next request may go; {@code now} if it may go at once. */
        long next(long now) {
            taken.removeIf(time -> time + span <= now);
            return taken.size() < count ? now : taken.get(taken.size() - count) + span;
        }

        /** Counts a request at this time, which may be in the future. */
        void take(long at) {
            int place = Collections.binarySearch(taken, at);
            taken.add(place < 0 ? -place - 1 : place, at);
        }

        /** Counts a request at another time than before. */
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

    private static final int SWEPT_AT = 1_000;

    /**
     * The platform has counted a request by then even if it has not ended. So a few requests that hang do not stop the rest.
     */
    private static final long COUNTED_AFTER = Duration.ofSeconds(5).toNanos();

    private final Function<D, List<Limit>> limits;
    private final Optional<SlidingWindow> all;
    private final Map<D, List<SlidingWindow>> windows = new HashMap<>();
    private final Map<D, Long> begun = new HashMap<>();

    /**
     * @param limits of each destination
     * @param all the shared limit of all destinations
     */
    public RateLimiter(Function<D, List<Limit>> limits, Optional<Limit> all) {
        this.limits = limits;
        this.all = all.map(SlidingWindow::new);
    }

    /** When the destination's own limits allow the next request. */
    public long next(D destination, long now) {
        return windows(destination, now).stream()
                .mapToLong(window -> window.next(now))
                .max()
                .orElse(now);
    }

    /** Whether requests to this destination count for the shared limit. */
    public boolean countsWithAll(D destination) {
        return all.isPresent() && !limits.apply(destination).isEmpty();
    }

    /** When the shared limit allows the next request; sooner if others end. */
    public long nextOfAll(long now) {
        return all.map(window -> window.next(now)).orElse(now);
    }

    /** A request begins, which {@link #next} and {@link #nextOfAll} allow now. */
    public void begins(D destination, long now) {
        List<SlidingWindow> own = windows(destination, now);
        if (!own.isEmpty()) {
            own.forEach(window -> window.take(now));
            all.ifPresent(window -> window.take(now + COUNTED_AFTER));
            begun.put(destination, now);
        }
    }

    /** The destination's request has ended. The platform has not counted it later than now. */
    public void finished(D destination, long now) {
        Long begin = begun.remove(destination);
        if (begin != null) {
            windows(destination, now).forEach(window -> window.move(begin, now));
            long latest = begin + COUNTED_AFTER;
            all.ifPresent(window -> window.move(latest, Math.min(latest, now)));
        }
    }

    private List<SlidingWindow> windows(D destination, long now) {
        if (windows.size() >= SWEPT_AT) {
            windows.values().removeIf(each -> each.stream().allMatch(window -> window.isIdle(now)));
        }
        List<Limit> its = limits.apply(destination);
        return its.isEmpty()
                ? List.of()
                : windows.computeIfAbsent(
                        destination, any -> its.stream().map(SlidingWindow::new).toList());
    }
}
