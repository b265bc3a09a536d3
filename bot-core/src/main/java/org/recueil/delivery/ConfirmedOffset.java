package org.recueil.delivery;

import java.time.Duration;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * Which events a platform may forget, if it takes one number for an answer: all events below that number are confirmed, and are
 * not delivered again after a restart. Everything below the first unsettled event may be confirmed. The rest is held, settled
 * or not.
 *
 * <p>The platform shows only a limited number of the events that are held. One event that stays unsettled would therefore hide
 * the newer ones. So no more are held than a limit says: beyond it the oldest are let go, which means that they are confirmed
 * before they are settled. If more than the limit are unsettled at the same time, the oldest are let go only if the first has
 * not moved for a while. Otherwise it is not a matter of a few that lag behind.
 *
 * <p>When nothing is unsettled, a lower number begins a new series, because platforms start at any number after a quiet time.
 * Safe for use by several threads.
 */
public final class ConfirmedOffset {
    private final int most;
    private final long patienceNanos;
    private final LongSupplier clock;

    /** The events that came in and are not confirmed. */
    private final TreeSet<Long> held = new TreeSet<>();

    /** The events among them that are not settled. */
    private final TreeSet<Long> unsettled = new TreeSet<>();

    private long highest = -1;
    private long firstSince;

    /**
     * @param most how many events are held
     * @param patience how long the first event may stay unsettled while more than that are unsettled
     * @param clock nanoseconds since any fixed moment
     */
    public ConfirmedOffset(int most, Duration patience, LongSupplier clock) {
        this.most = most;
        this.patienceNanos = patience.toNanos();
        this.clock = clock;
    }

    /** Takes in an event. */
    public synchronized void begin(long number) {
        long before = next();
        highest = unsettled.isEmpty() ? number : Math.max(highest, number);
        unsettled.add(number);
        held.add(number);
        advance(before);
    }

    /** Settles an event: it needs nothing more. False if it was not held, or was let go. */
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

    /** Waits until {@link #next} differs from this number, or until so many milliseconds have passed. */
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
