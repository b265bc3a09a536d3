package org.recueil.delivery;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the next request to a destination may go: inside the limits of that destination and inside the one of all
 * together, which a destination without limits of its own does not touch. A destination has one request under way at a
 * time. Times are nanoseconds of any one clock. Not safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class RateLimiter<D> {
    private static final int SWEPT_AT = 1_000;

    /** A request that has not ended after that time has been counted by the platform: few that hang do not stop the rest. */
    private static final long COUNTED_AFTER = Duration.ofSeconds(5).toNanos();

    private final Function<D, List<Limit>> limits;
    private final Optional<SlidingWindow> all;
    private final Map<D, List<SlidingWindow>> windows = new HashMap<>();
    private final Map<D, Long> begun = new HashMap<>();

    /**
     * @param limits of each destination
     * @param all of all destinations together
     */
    public RateLimiter(Function<D, List<Limit>> limits, Optional<Limit> all) {
        this.limits = limits;
        this.all = all.map(SlidingWindow::new);
    }

    /** When the destination's own limits let the next request go. */
    public long next(D destination, long now) {
        return windows(destination, now).stream()
                .mapToLong(window -> window.next(now))
                .max()
                .orElse(now);
    }

    /** Whether the limit of all together counts the requests to this destination. */
    public boolean countsWithAll(D destination) {
        return all.isPresent() && !limits.apply(destination).isEmpty();
    }

    /** When the limit of all together lets the next request go; sooner where others end. */
    public long nextOfAll(long now) {
        return all.map(window -> window.next(now)).orElse(now);
    }

    /** A request begins that {@link #next} and {@link #nextOfAll} let go now. */
    public void begins(D destination, long now) {
        List<SlidingWindow> own = windows(destination, now);
        if (!own.isEmpty()) {
            own.forEach(window -> window.take(now));
            all.ifPresent(window -> window.take(now + COUNTED_AFTER));
            begun.put(destination, now);
        }
    }

    /** The destination's request came to its end: whenever it arrived, the platform has not counted it later than now. */
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
