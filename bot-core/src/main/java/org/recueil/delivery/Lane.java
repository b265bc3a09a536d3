package org.recueil.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What waits for one destination. Guarded by its courier. */
final class Lane {
    /** @param deadline when it is given up, by the courier's clock */
    record Waiting(Delivery delivery, long deadline, boolean isApology) {}

    final Deque<Waiting> waiting = new ArrayDeque<>();
    boolean underWay;
    /** Too many waited, and not all of these are done yet. */
    boolean isCrowded;

    boolean owesApology;
    boolean hasApologised;
    int failures;
    long notBefore;
    private Optional<Crowd> lastCrowd = Optional.empty();
    private boolean isSet;
    private long rings;

    /** Too many waited, until that time; nobody has to know later than that. */
    private record Crowd(long end, long forgotten) {}

    /** How many wait, apologies left out. */
    long ordinary() {
        return waiting.stream().filter(each -> !each.isApology()).count();
    }

    /** Something was given up; one apology is owed for all of a burst, which ends when the lane is empty. */
    void owe() {
        owesApology = !hasApologised;
    }

    /** Nothing waits any more. */
    void emptied(long now, Duration remembered) {
        if (isCrowded) {
            lastCrowd = Optional.of(new Crowd(now, now + remembered.toNanos()));
        }
        isCrowded = false;
        hasApologised = false;
    }

    /** Whether too many waited at that time, of which all are done meanwhile. */
    boolean wasCrowdedAt(long time) {
        return lastCrowd.filter(crowd -> time <= crowd.end()).isPresent();
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
        return waiting.isEmpty() && !underWay && !owesApology && idleFrom() <= now;
    }

    /** When there is nothing to be remembered any more, if nothing is to be done. */
    long idleFrom() {
        return Math.max(notBefore, lastCrowd.map(Crowd::forgotten).orElse(notBefore));
    }
}
