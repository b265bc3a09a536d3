package org.recueil.delivery;

import java.util.TreeSet;

/**
 * Events numbered by the platform, of which only a number below all that are unsettled may be confirmed, so that a
 * restart loses none. When nothing is unsettled, a lower number begins a new series: platforms start anywhere after a
 * quiet time. Safe for use by several threads.
 */
public final class Confirmable {
    private final TreeSet<Long> unsettled = new TreeSet<>();
    private long highest = -1;

    /** An event that has come in. */
    public synchronized void begin(long number) {
        highest = unsettled.isEmpty() ? number : Math.max(highest, number);
        unsettled.add(number);
    }

    /** An event that needs nothing more; false where it was not waiting for that. */
    public synchronized boolean settle(long number) {
        boolean moves = !unsettled.isEmpty() && unsettled.first() == number;
        boolean waited = unsettled.remove(number);
        if (moves) {
            notifyAll();
        }
        return waited;
    }

    public synchronized boolean isUnsettled(long number) {
        return unsettled.contains(number);
    }

    /** The first number that is not confirmed; 0 where nothing ever came in. */
    public synchronized long next() {
        return unsettled.isEmpty() ? highest + 1 : unsettled.first();
    }

    /** Waits until {@link #next} is another than this, or that long. */
    public synchronized void awaitNextAfter(long number, long millis) throws InterruptedException {
        if (next() == number) {
            wait(millis);
        }
    }
}
