package org.recueil.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * When the next request to a destination may go: inside the limits of that destination and inside the one of all
 * together, which a destination without limits of its own does not touch. Times are nanoseconds of any one clock. Not
 * safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class Pace<D> {
    private static final int SWEPT_AT = 1_000;

    private final Function<D, List<Limit>> limits;
    private final Optional<Window> all;
    private final Map<D, List<Window>> windows = new HashMap<>();

    /**
     * @param limits of each destination
     * @param all of all destinations together
     */
    public Pace(Function<D, List<Limit>> limits, Optional<Limit> all) {
        this.limits = limits;
        this.all = all.map(Window::new);
    }

    /** When the destination's own limits let the next request go. */
    public long next(D destination, long now) {
        return windows(destination, now).stream()
                .mapToLong(window -> window.next(now))
                .max()
                .orElse(now);
    }

    /**
     * Takes a place for a request that the destination's own limits let go now.
     *
     * @return when it goes: now, or as soon as the limit of all together allows, first come first served
     */
    public long take(D destination, long now) {
        List<Window> own = windows(destination, now);
        long at = own.isEmpty() ? now : all.map(window -> window.next(now)).orElse(now);
        own.forEach(window -> window.take(at));
        if (!own.isEmpty()) {
            all.ifPresent(window -> window.take(at));
        }
        return at;
    }

    /** The destination's last request came to its end: whenever it arrived, the platform has not counted it later than now. */
    public void finished(D destination, long now) {
        windows(destination, now).forEach(window -> window.finished(now));
    }

    private List<Window> windows(D destination, long now) {
        if (windows.size() >= SWEPT_AT) {
            windows.values().removeIf(each -> each.stream().allMatch(window -> window.isIdle(now)));
        }
        List<Limit> its = limits.apply(destination);
        return its.isEmpty()
                ? List.of()
                : windows.computeIfAbsent(
                        destination, any -> its.stream().map(Window::new).toList());
    }
}
