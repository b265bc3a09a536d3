package org.recueil.delivery;

import java.util.ArrayDeque;
import java.util.Deque;

/** What waits for one destination. Guarded by its courier. */
final class Lane {
    /** @param deadline when it is given up, by the courier's clock */
    record Waiting(Delivery delivery, long deadline, boolean isApology) {}

    final Deque<Waiting> waiting = new ArrayDeque<>();
    boolean underWay;
    boolean owesApology;
    boolean hasApologised;
    int failures;
    long notBefore;
    private boolean isSet;
    private long rings;

    /** How many wait, apologies left out. */
    long ordinary() {
        return waiting.stream().filter(each -> !each.isApology()).count();
    }

    /** Something was given up; one apology is owed for all of a burst, which ends when the lane is empty. */
    void owe() {
        owesApology = !hasApologised;
    }

    /** Whether the timer has to be set for that time, and is now; not where it rings before. */
    boolean sets(long time) {
        boolean needed = !isSet || rings > time;
        isSet = true;
        rings = needed ? time : rings;
        return needed;
    }

    void rang(long now) {
        isSet = isSet && rings > now;
    }

    /** Whether nothing is to be done and nothing to be remembered. */
    boolean isIdle(long now) {
        return waiting.isEmpty() && !underWay && !owesApology && notBefore <= now;
    }
}
