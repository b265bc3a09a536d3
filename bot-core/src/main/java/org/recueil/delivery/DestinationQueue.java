package org.recueil.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What waits for one destination, and what its requests came to. Times are the courier's. Guarded by its courier. */
final class DestinationQueue {
    /** @param deadline when it is given up */
    private record Waiting(Delivery delivery, long deadline, boolean isApology) {}

    /** Too many waited, until that time; nobody has to know later than that. */
    private record Crowd(long end, long forgotten) {}

    private final QueuePolicy patience;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final WakeUp bell = new WakeUp();
    private boolean isUnderWay;

    /** What is under way was made pointless by another. */
    private boolean isReplaced;

    private int failures;
    private long notBefore;

    /** Too many waited, and not all of these are done yet. */
    private boolean isCrowded;

    private Optional<Crowd> lastCrowd = Optional.empty();
    private boolean owesApology;
    private boolean hasApologised;

    DestinationQueue(QueuePolicy patience) {
        this.patience = patience;
    }

    /** How many wait, apologies and what is under way included. */
    int length() {
        return waiting.size();
    }

    boolean isUnderWay() {
        return isUnderWay;
    }

    /** When the next request may go, as far as the last ones failed. */
    long notBefore() {
        return notBefore;
    }

    /**
     * Takes a delivery, unless too many wait, or waited when it was asked for.
     *
     * @param asked when it was asked for
     * @return whether it waits now
     */
    boolean takes(Delivery delivery, long asked, long now) {
        if (isCrowded || ordinary() >= patience.most()) {
            isCrowded = true;
            oweApology();
            return false;
        } else if (lastCrowd.filter(crowd -> asked <= crowd.end()).isPresent()) {
            return false;
        }
        waiting.addLast(new Waiting(delivery, now + patience.longest().toNanos(), false));
        return true;
    }

    private long ordinary() {
        return waiting.stream().filter(each -> !each.isApology()).count();
    }

    /** One is owed for all of a burst, which ends when the lane is empty. */
    private void oweApology() {
        owesApology = !hasApologised;
    }

    /** Whether an apology is owed, and is not any more. */
    boolean paysApology() {
        boolean owed = owesApology;
        hasApologised |= owed;
        owesApology = false;
        return owed;
    }

    /** Takes an apology, which waits before all else and is never given up. */
    void takeApology(Delivery apology, long now) {
        waiting.addFirst(new Waiting(apology, now, true));
    }

    /** Takes out what has waited long enough. */
    List<Delivery> expired(long now) {
        List<Delivery> expired = new ArrayList<>();
        waiting.removeIf(each -> {
            boolean isExpired = !each.isApology() && each.deadline() <= now;
            if (isExpired) {
                expired.add(each.delivery());
                oweApology();
            }
            return isExpired;
        });
        return expired;
    }

    /** Takes out what waits, apologies aside; what is under way is dropped after its request. */
    List<Delivery> replaced() {
        List<Delivery> replaced = new ArrayList<>();
        Optional<Waiting> underWay = isUnderWay ? Optional.of(waiting.removeFirst()) : Optional.empty();
        waiting.removeIf(each -> !each.isApology() && replaced.add(each.delivery()));
        underWay.ifPresent(waiting::addFirst);
        isReplaced = underWay.filter(first -> !first.isApology()).isPresent();
        return replaced;
    }

    /** That time, or when something that waits has waited long enough, if that is before. */
    long deadlineBefore(long time) {
        return waiting.stream()
                .filter(each -> !each.isApology())
                .mapToLong(Waiting::deadline)
                .filter(deadline -> deadline < time)
                .findFirst()
                .orElse(time);
    }

    /** A request begins. */
    void begin() {
        isUnderWay = true;
    }

    /** What the request under way is for. */
    Delivery first() {
        return waiting.getFirst().delivery();
    }

    /**
     * The request under way came to its end.
     *
     * @return whether its delivery is dropped though it is not done, since another has replaced it
     */
    boolean finished(Outcome outcome, long now) {
        boolean isDone = outcome instanceof Outcome.Done;
        boolean dropped = isReplaced && !isDone;
        isUnderWay = false;
        isReplaced = false;
        failures = outcome instanceof Outcome.Failed ? failures + 1 : 0;
        if (isDone || dropped) {
            waiting.removeFirst();
        }
        if (outcome instanceof Outcome.Later later) {
            notBefore = now + later.pause().toNanos();
        } else if (outcome instanceof Outcome.Failed) {
            notBefore = now + patience.pause(failures).toNanos();
        }
        return dropped;
    }

    /** Nothing waits any more. */
    void emptied(long now) {
        if (isCrowded) {
            lastCrowd = Optional.of(new Crowd(now, now + patience.longest().toNanos()));
        }
        isCrowded = false;
        hasApologised = false;
    }

    /** What rings when something is to be done here. */
    WakeUp bell() {
        return bell;
    }

    /** Whether nothing is to be done and nothing to be remembered. */
    boolean isIdle(long now) {
        return waiting.isEmpty() && !isUnderWay && !owesApology && idleFrom() <= now;
    }

    /** When there is nothing to be remembered any more, if nothing is to be done. */
    long idleFrom() {
        return Math.max(notBefore, lastCrowd.map(Crowd::forgotten).orElse(notBefore));
    }
}
