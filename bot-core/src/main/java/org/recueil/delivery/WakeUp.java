package org.recueil.delivery;

/** For when a timer is set already, so that it is not set again in vain. Guarded by whoever sets the timer. */
final class WakeUp {
    private boolean isSet;
    private long rings;

    /** Whether the timer has to be set for that time, and is now; not where it rings before. */
    boolean sets(long time) {
        boolean needed = !isSet || rings > time;
        isSet = true;
        rings = needed ? time : rings;
        return needed;
    }

    /** The timer rang, perhaps for a time that was set before. */
    void rang(long now) {
        isSet = isSet && rings > now;
    }
}
