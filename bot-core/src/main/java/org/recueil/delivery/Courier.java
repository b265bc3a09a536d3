package org.recueil.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Brings deliveries to destinations. Each destination gets its deliveries in order, one request at a time, as fast as the
 * limits allow. No destination waits for another. A delivery that waits too long, or behind too many, is given up. As soon as
 * the destination accepts something again, it gets a single apology for all of them. Safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class Courier<D> {
    private final RateLimiter<D> limiter;
    private final QueuePolicy policy;
    private final Timer timer;
    private final Executor executor;
    private final PlatformObserver observer;
    private final Function<D, Optional<Delivery>> apology;
    private final Map<D, DestinationQueue> queues = new HashMap<>();

    /** The destinations whose own limits allow a request that the shared limit still holds back. */
    private final Deque<D> heldBack = new ArrayDeque<>();

    private final Timer.WakeUp wakeUp = new Timer.WakeUp();
    private int requests;
    private boolean hurried;
    private boolean closed;

    /**
     * @param executor makes the requests
     * @param observer is told of requests that are made again and of deliveries that are given up
     * @param apology for a destination where something was given up; empty if nobody would read it
     */
    public Courier(
            RateLimiter<D> limiter,
            QueuePolicy policy,
            Timer timer,
            Executor executor,
            PlatformObserver observer,
            Function<D, Optional<Delivery>> apology) {
        this.limiter = limiter;
        this.policy = policy;
        this.timer = timer;
        this.executor = executor;
        this.observer = observer;
        this.apology = apology;
    }

    /** Takes over a delivery that was asked for just now; see {@link #submit(Object, Delivery, Duration)}. */
    public void submit(D destination, Delivery delivery) {
        submit(destination, delivery, Duration.ZERO);
    }

    /**
     * Takes over a delivery, until closed. It is given up at once if too many wait for its destination. Once a queue has
     * overflowed, it accepts nothing until it is empty. Otherwise a flooding destination would keep refilling every freed place
     * and delay everyone queued behind the shared limit. What was asked for during that time is given up later, too.
     *
     * @param age how long ago it was asked for
     */
    public void submit(D destination, Delivery delivery, Duration age) {
        take(destination, delivery, age, false);
    }

    /**
     * Takes over a delivery that replaces those that wait for the same destination, until closed. The replaced ones are settled
     * without being sent. A request that is under way comes to its end, but it is not made again.
     */
    public void replace(D destination, Delivery delivery) {
        take(destination, delivery, Duration.ZERO, true);
    }

    private void take(D destination, Delivery delivery, Duration age, boolean replaces) {
        List<Delivery> replaced = List.of();
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            if (closed) {
                return;
            }
            DestinationQueue queue = queues.computeIfAbsent(destination, any -> new DestinationQueue(policy));
            long now = timer.now();
            if (replaces) {
                replaced = queue.replaced();
            }
            if (!queue.takes(delivery, now - age.toNanos(), now)) {
                givenUp.add(delivery);
            }
            pump(destination, queue, givenUp);
        }
        replaced.forEach(Delivery::settled);
        settle(givenUp);
    }

    /** How many deliveries wait or are under way. */
    public synchronized int waiting() {
        return queues.values().stream().mapToInt(DestinationQueue::length).sum();
    }

    /**
     * From now on no destination waits for its own limits. Meant for an orderly end on a platform that allows a short burst and
     * would not deliver again what is lost.
     */
    public void hurry() {
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            hurried = true;
            Map.copyOf(queues).forEach((destination, queue) -> pump(destination, queue, givenUp));
        }
        settle(givenUp);
    }

    /** No further request is begun; what waits stays unsettled. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /**
     * Waits until the queues are empty, or for so many milliseconds. Meant for an orderly end, after the last delivery was
     * submitted.
     */
    public synchronized void awaitIdle(long millis) throws InterruptedException {
        await(() -> closed || waiting() == 0, millis);
    }

    /**
     * Waits until the last requests have come to their end, or for so many milliseconds. Meant for after {@link #close}: what
     * the platform has accepted by then is settled, and the next process does not send it again.
     */
    public synchronized void awaitRequests(long millis) throws InterruptedException {
        await(() -> requests == 0, millis);
    }

    private void await(BooleanSupplier condition, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!condition.getAsBoolean() && end - System.nanoTime() > 0) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private void ring(D destination) {
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            DestinationQueue queue = queues.get(destination);
            if (queue != null) {
                queue.wakeUp().rang(timer.now());
                pump(destination, queue, givenUp);
            }
        }
        settle(givenUp);
    }

    /** Begins the queue's next request, or sets the timer for it. */
    private void pump(D destination, DestinationQueue queue, List<Delivery> givenUp) {
        long now = timer.now();
        if (closed || queue.isUnderWay()) {
            return;
        }
        givenUp.addAll(queue.expired(now));
        if (queue.paysApology()) {
            apology.apply(destination).ifPresent(owed -> queue.takeApology(owed, now));
        }
        if (queue.length() == 0) {
            notifyAll();
            queue.emptied(now);
            if (queue.isIdle(now)) {
                queues.remove(destination);
            } else {
                set(destination, queue, queue.idleFrom());
            }
            return;
        }
        long next = Math.max(hurried ? now : limiter.next(destination, now), queue.notBefore());
        if (next > now) {
            set(destination, queue, queue.deadlineBefore(next));
            return;
        }
        queue.begin();
        if (limiter.countsWithAll(destination)) {
            heldBack.addLast(destination);
            release();
        } else {
            begin(destination, now);
        }
    }

    /** Begins the requests that the shared limit allows, first come first served, and sets the timer for the rest. */
    private void release() {
        while (!closed && !heldBack.isEmpty()) {
            long now = timer.now();
            long next = limiter.nextOfAll(now);
            if (next > now) {
                if (wakeUp.sets(next)) {
                    timer.at(next, this::ring);
                }
                return;
            }
            begin(heldBack.removeFirst(), now);
        }
    }

    private void begin(D destination, long now) {
        limiter.begins(destination, now);
        requests++;
        DestinationQueue queue = queues.get(destination);
        executor.execute(() -> attempt(destination, queue));
    }

    private synchronized void ring() {
        wakeUp.rang(timer.now());
        release();
    }

    private void set(D destination, DestinationQueue queue, long time) {
        if (queue.wakeUp().sets(time)) {
            timer.at(time, () -> ring(destination));
        }
    }

    private void attempt(D destination, DestinationQueue queue) {
        Delivery first;
        synchronized (this) {
            first = queue.first();
        }
        try {
            first.attempt().whenComplete((outcome, thrown) -> {
                if (thrown == null) {
                    finished(destination, queue, first, outcome);
                } else {
                    broken(destination, queue, first, thrown);
                }
            });
        } catch (RuntimeException | Error thrown) {
            broken(destination, queue, first, thrown);
        }
    }

    /** Ends a delivery whatever was thrown. A queue that stayed under way for ever would block its destination for ever. */
    private void broken(D destination, DestinationQueue queue, Delivery first, Throwable thrown) {
        finished(destination, queue, first, new Outcome.Done());
        UncaughtReporter.report(thrown);
    }

    private void finished(D destination, DestinationQueue queue, Delivery first, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            first.settled();
        }
        boolean dropped;
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            requests--;
            notifyAll();
            dropped = queue.finished(outcome, timer.now());
            limiter.finished(destination, timer.now());
            tell(outcome);
            pump(destination, queue, givenUp);
            release();
        }
        if (dropped) {
            first.settled();
        }
        settle(givenUp);
    }

    private void settle(List<Delivery> givenUp) {
        givenUp.forEach(delivery -> {
            observer.gaveUp();
            delivery.settled();
        });
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Later) {
            observer.limited();
        }
        if (outcome instanceof Outcome.Later || outcome instanceof Outcome.Failed) {
            observer.retried();
        }
    }
}
