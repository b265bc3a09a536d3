package org.recueil.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The deliveries that wait for one destination, and what became of the requests. Times are nanoseconds of the courier's clock.
 * Guarded by its courier.
 */
final class DestinationQueue {
    /** @param deadline when the delivery is given up */
    private record Waiting(Delivery delivery, long deadline, boolean isApology) {}

    /** When the queue last overflowed, and until when that must be remembered. */
    private record Crowd(long end, long forgotten) {}

    private final QueuePolicy policy;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Timer.WakeUp wakeUp = new Timer.WakeUp();
    private boolean isUnderWay;

    /** Another delivery has replaced the one that is under way. */
    private boolean isReplaced;

    private int failures;
    private long notBefore;

    /** The queue has overflowed and is not empty yet. */
    private boolean isCrowded;

    private Optional<Crowd> lastCrowd = Optional.empty();
    private boolean owesApology;
    private boolean hasApologised;

    DestinationQueue(QueuePolicy policy) {
        this.policy = policy;
    }

    /** How many deliveries wait, including apologies and the one under way. */
    int length() {
        return waiting.size();
    }

    boolean isUnderWay() {
        return isUnderWay;
    }

    /** The earliest time for the next request after those that failed. */
    long notBefore() {
        return notBefore;
    }

    /**
     * Takes a delivery, unless the queue is full, or was full when the delivery was asked for.
     *
     * @param asked when it was asked for
     * @return whether it waits now
     */
    boolean takes(Delivery delivery, long asked, long now) {
        if (isCrowded || ordinary() >= policy.most()) {
            isCrowded = true;
            oweApology();
            return false;
        } else if (lastCrowd.filter(crowd -> asked <= crowd.end()).isPresent()) {
            return false;
        }
        waiting.addLast(new Waiting(delivery, now + policy.longest().toNanos(), false));
        return true;
    }

    private long ordinary() {
        return waiting.stream().filter(each -> !each.isApology()).count();
    }

    /** One apology is owed for a whole burst, which ends when the queue is empty. */
    private void oweApology() {
        owesApology = !hasApologised;
    }

    /** Whether an apology is owed. It is no longer owed afterwards. */
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

    /** Removes and returns the deliveries whose deadline has passed. */
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

    /** Removes and returns the deliveries that wait, except apologies. The one under way is dropped after its request. */
    List<Delivery> replaced() {
        List<Delivery> replaced = new ArrayList<>();
        Optional<Waiting> underWay = isUnderWay ? Optional.of(waiting.removeFirst()) : Optional.empty();
        waiting.removeIf(each -> !each.isApology() && replaced.add(each.delivery()));
        underWay.ifPresent(waiting::addFirst);
        isReplaced = underWay.filter(first -> !first.isApology()).isPresent();
        return replaced;
    }

    /** The earlier of that time and the next deadline. */
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

    /** The delivery whose request is under way. */
    Delivery first() {
        return waiting.getFirst().delivery();
    }

    /**
     * The request under way has ended.
     *
     * @return whether its delivery is dropped although it is not done, because another has replaced it
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
            notBefore = now + policy.pause(failures).toNanos();
        }
        return dropped;
    }

    /** Nothing waits any more. */
    void emptied(long now) {
        if (isCrowded) {
            lastCrowd = Optional.of(new Crowd(now, now + policy.longest().toNanos()));
        }
        isCrowded = false;
        hasApologised = false;
    }

    /** Remembers for when the timer is set on behalf of this queue. */
    Timer.WakeUp wakeUp() {
        return wakeUp;
    }

    /** Whether nothing waits and nothing must be remembered. */
    boolean isIdle(long now) {
        return waiting.isEmpty() && !isUnderWay && !owesApology && idleFrom() <= now;
    }

    /** From when on nothing must be remembered, if nothing waits. */
    long idleFrom() {
        return Math.max(notBefore, lastCrowd.map(Crowd::forgotten).orElse(notBefore));
    }
}
