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
 * Brings deliveries to destinations: to each in order, one request at a time, as fast as the limits allow; none waits for
 * another destination. What waits too long, or behind too many, is given up; as soon as the destination takes one, a single
 * apology goes to it for all that was. Safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class Courier<D> {
    private final RateLimiter<D> pace;
    private final QueuePolicy patience;
    private final Timer timer;
    private final Executor executor;
    private final PlatformObserver watch;
    private final Function<D, Optional<Delivery>> apology;
    private final Map<D, DestinationQueue> lanes = new HashMap<>();

    /** The destinations whose own limits let a request go that the limit of all together still holds back. */
    private final Deque<D> heldBack = new ArrayDeque<>();

    private final WakeUp bell = new WakeUp();
    private int requests;
    private boolean hurried;
    private boolean closed;

    /**
     * @param executor makes the requests
     * @param watch is told of requests that are made again, and of what is given up
     * @param apology for a destination where something was given up; nothing where nobody would read it
     */
    public Courier(
            RateLimiter<D> pace,
            QueuePolicy patience,
            Timer timer,
            Executor executor,
            PlatformObserver watch,
            Function<D, Optional<Delivery>> apology) {
        this.pace = pace;
        this.patience = patience;
        this.timer = timer;
        this.executor = executor;
        this.watch = watch;
        this.apology = apology;
    }

    /** Takes over a delivery that was asked for just now; see {@link #submit(Object, Delivery, Duration)}. */
    public void submit(D destination, Delivery delivery) {
        submit(destination, delivery, Duration.ZERO);
    }

    /**
     * Takes a delivery over, until closed. It is given up at once where too many wait for its destination. From then on until
     * all that waits is done, everything is: were each place taken as soon as it is free, a flood that the platform still
     * holds back would be served to its end, and others behind it had to wait as long. What was asked for in that time is
     * given up later too.
     *
     * @param age how long ago it was asked for
     */
    public void submit(D destination, Delivery delivery, Duration age) {
        take(destination, delivery, age, false);
    }

    /**
     * Takes a delivery over, until closed, that makes those pointless which wait for the same destination: they are settled
     * unsent. One whose request is under way comes to its end, but its request is not made again.
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
            DestinationQueue lane = lanes.computeIfAbsent(destination, any -> new DestinationQueue(patience));
            long now = timer.now();
            if (replaces) {
                replaced = lane.replaced();
            }
            if (!lane.takes(delivery, now - age.toNanos(), now)) {
                givenUp.add(delivery);
            }
            pump(destination, lane, givenUp);
        }
        replaced.forEach(Delivery::settled);
        settle(givenUp);
    }

    /** How many deliveries wait or are under way. */
    public synchronized int waiting() {
        return lanes.values().stream().mapToInt(DestinationQueue::length).sum();
    }

    /**
     * From now on no destination waits for its own limits. Meant for an orderly end on a platform that lets a short burst pass:
     * what it would not deliver again would be lost.
     */
    public void hurry() {
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            hurried = true;
            Map.copyOf(lanes).forEach((destination, lane) -> pump(destination, lane, givenUp));
        }
        settle(givenUp);
    }

    /** No further request is begun; what waits stays unsettled. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until nothing waits any more, or that long. Meant for an orderly end, after the last was submitted. */
    public synchronized void awaitIdle(long millis) throws InterruptedException {
        await(() -> closed || waiting() == 0, millis);
    }

    /**
     * Waits until the last requests have come to their end, or that long. Meant for after {@link #close}: what the platform has
     * taken by then is settled, and not sent again by the sender that comes next.
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
            DestinationQueue lane = lanes.get(destination);
            if (lane != null) {
                lane.bell().rang(timer.now());
                pump(destination, lane, givenUp);
            }
        }
        settle(givenUp);
    }

    /** Begins the lane's next request, or sets the timer for it. */
    private void pump(D destination, DestinationQueue lane, List<Delivery> givenUp) {
        long now = timer.now();
        if (closed || lane.isUnderWay()) {
            return;
        }
        givenUp.addAll(lane.expired(now));
        if (lane.paysApology()) {
            apology.apply(destination).ifPresent(owed -> lane.takeApology(owed, now));
        }
        if (lane.length() == 0) {
            notifyAll();
            lane.emptied(now);
            if (lane.isIdle(now)) {
                lanes.remove(destination);
            } else {
                set(destination, lane, lane.idleFrom());
            }
            return;
        }
        long next = Math.max(hurried ? now : pace.next(destination, now), lane.notBefore());
        if (next > now) {
            set(destination, lane, lane.deadlineBefore(next));
            return;
        }
        lane.begin();
        if (pace.countsWithAll(destination)) {
            heldBack.addLast(destination);
            release();
        } else {
            begin(destination, now);
        }
    }

    /** Begins what the limit of all together lets go, first come first served, and sets the timer for the rest. */
    private void release() {
        while (!closed && !heldBack.isEmpty()) {
            long now = timer.now();
            long next = pace.nextOfAll(now);
            if (next > now) {
                if (bell.sets(next)) {
                    timer.at(next, this::ring);
                }
                return;
            }
            begin(heldBack.removeFirst(), now);
        }
    }

    private void begin(D destination, long now) {
        pace.begins(destination, now);
        requests++;
        DestinationQueue lane = lanes.get(destination);
        executor.execute(() -> attempt(destination, lane));
    }

    private synchronized void ring() {
        bell.rang(timer.now());
        release();
    }

    private void set(D destination, DestinationQueue lane, long time) {
        if (lane.bell().sets(time)) {
            timer.at(time, () -> ring(destination));
        }
    }

    private void attempt(D destination, DestinationQueue lane) {
        Delivery first;
        synchronized (this) {
            first = lane.first();
        }
        try {
            first.attempt().whenComplete((outcome, thrown) -> {
                if (thrown == null) {
                    finished(destination, lane, first, outcome);
                } else {
                    broken(destination, lane, first, thrown);
                }
            });
        } catch (RuntimeException | Error thrown) {
            broken(destination, lane, first, thrown);
        }
    }

    /** Whatever was thrown: a lane that were under way for ever would hold its destination up for ever. */
    private void broken(D destination, DestinationQueue lane, Delivery first, Throwable thrown) {
        finished(destination, lane, first, new Outcome.Done());
        UncaughtReporter.report(thrown);
    }

    private void finished(D destination, DestinationQueue lane, Delivery first, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            first.settled();
        }
        boolean dropped;
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            requests--;
            notifyAll();
            dropped = lane.finished(outcome, timer.now());
            pace.finished(destination, timer.now());
            tell(outcome);
            pump(destination, lane, givenUp);
            release();
        }
        if (dropped) {
            first.settled();
        }
        settle(givenUp);
    }

    private void settle(List<Delivery> givenUp) {
        givenUp.forEach(delivery -> {
            watch.gaveUp();
            delivery.settled();
        });
    }

    private void tell(Outcome outcome) {
        if (outcome instanceof Outcome.Later) {
            watch.limited();
        }
        if (outcome instanceof Outcome.Later || outcome instanceof Outcome.Failed) {
            watch.retried();
        }
    }
}
