package org.recueil.delivery;

import java.time.Duration;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Events numbered by the platform, which takes one number for an answer: all below it are confirmed, and not delivered again
 * after a restart. What is below the first unsettled event may be confirmed; the rest is held, settled or not.
 *
 * <p>The platform shows only so many of what is held, so that one event which stays unsettled would hide the newer ones. No
 * more are held than a limit says: beyond it the oldest are let go, which means confirmed before they are settled. If more
 * than the limit are unsettled at the same time, that is no matter of a few that lag behind: then the oldest are let go only
 * once the first has not moved for a while.
 *
 * <p>When nothing is unsettled, a lower number begins a new series: platforms start anywhere after a quiet time. Safe for use
 * by several threads.
 */
public final class ConfirmedOffset {
    private final int most;
    private final long patienceNanos;
    private final LongSupplier clock;

    /** What came in and is not confirmed. */
    private final TreeSet<Long> held = new TreeSet<>();

    /** What of it needs something yet. */
    private final TreeSet<Long> unsettled = new TreeSet<>();

    private long highest = -1;
    private long firstSince;

    /**
     * @param most how many are held
     * @param patience how long the first may stay where it is though more than that are unsettled
     * @param clock nanoseconds since any one moment
     */
    public ConfirmedOffset(int most, Duration patience, LongSupplier clock) {
        this.most = most;
        this.patienceNanos = patience.toNanos();
        this.clock = clock;
    }

    /** An event that has come in. */
    public synchronized void begin(long number) {
        long before = next();
        highest = unsettled.isEmpty() ? number : Math.max(highest, number);
        unsettled.add(number);
        held.add(number);
        advance(before);
    }

    /** An event that needs nothing more; false if it was not waiting for that, or was let go. */
    public synchronized boolean settle(long number) {
        long before = next();
        boolean waited = unsettled.remove(number);
        advance(before);
        return waited;
    }

    public synchronized boolean isUnsettled(long number) {
        return unsettled.contains(number);
    }

    /** The first number that is not confirmed; 0 if nothing ever came in. */
    public synchronized long next() {
        return unsettled.isEmpty() ? highest + 1 : unsettled.first();
    }

    /** Waits until {@link #next} is another than this, or that long. */
    public synchronized void awaitNextAfter(long number, long millis) throws InterruptedException {
        if (next() == number) {
            wait(millis);
        }
        advance(next());
    }

    /** @param before what {@link #next} was before something changed */
    private void advance(long before) {
        long now = clock.getAsLong();
        dropConfirmed();
        boolean lagging = unsettled.size() <= most || next() == before && now - firstSince >= patienceNanos;
        while (lagging && held.size() > most) {
            unsettled.pollFirst();
            dropConfirmed();
        }
        if (next() != before) {
            firstSince = now;
            notifyAll();
        }
    }

    private void dropConfirmed() {
        if (unsettled.isEmpty()) {
            held.clear();
        } else {
            held.headSet(unsettled.first()).clear();
        }
    }
}
