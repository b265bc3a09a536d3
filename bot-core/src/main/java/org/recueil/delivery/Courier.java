package org.recueil.delivery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Brings deliveries to destinations: to each in order, one request at a time, as fast as the limits allow; none waits for
 * another destination. What waits too long, or behind too many, is given up; as soon as the destination takes one, a single
 * apology goes to it for all that was. Safe for use by several threads.
 *
 * @param <D> a destination; has a value's {@code equals}
 */
public final class Courier<D> {
    private final Pace<D> pace;
    private final Patience patience;
    private final Timer timer;
    private final Executor executor;
    private final Watch watch;
    private final Function<D, Optional<Delivery>> apology;
    private final Map<D, Lane> lanes = new HashMap<>();
    private boolean closed;

    /**
     * @param executor makes the requests
     * @param watch is told of requests that are made again, and of what is given up
     * @param apology for a destination where something was given up; nothing where nobody would read it
     */
    public Courier(
            Pace<D> pace,
            Patience patience,
            Timer timer,
            Executor executor,
            Watch watch,
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
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            if (closed) {
                return;
            }
            Lane lane = lanes.computeIfAbsent(destination, any -> new Lane());
            if (lane.isCrowded || lane.ordinary() >= patience.most()) {
                lane.isCrowded = true;
                lane.owe();
                givenUp.add(delivery);
            } else if (lane.wasCrowdedAt(timer.now() - age.toNanos())) {
                givenUp.add(delivery);
            } else {
                lane.waiting.addLast(new Lane.Waiting(delivery, timer.in(patience.longest()), false));
            }
            pump(destination, lane, givenUp);
        }
        settle(givenUp);
    }

    /** How many deliveries wait or are under way. */
    public synchronized int waiting() {
        return lanes.values().stream().mapToInt(lane -> lane.waiting.size()).sum();
    }

    /** No further request is begun; what waits stays unsettled. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Waits until nothing waits any more, or that long. Meant for an orderly end, after the last was submitted. */
    public synchronized void awaitIdle(long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        while (!closed && waiting() > 0 && end - System.nanoTime() > 0) {
            wait(Math.max(1, (end - System.nanoTime()) / 1_000_000));
        }
    }

    private void ring(D destination) {
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            Lane lane = lanes.get(destination);
            if (lane != null) {
                lane.rang(timer.now());
                pump(destination, lane, givenUp);
            }
        }
        settle(givenUp);
    }

    /** Begins the lane's next request, or sets the timer for it. */
    private void pump(D destination, Lane lane, List<Delivery> givenUp) {
        long now = timer.now();
        if (closed || lane.underWay) {
            return;
        }
        giveUpExpired(lane, now, givenUp);
        if (lane.owesApology) {
            lane.owesApology = false;
            lane.hasApologised = true;
            apology.apply(destination).ifPresent(owed -> lane.waiting.addFirst(new Lane.Waiting(owed, now, true)));
        }
        if (lane.waiting.isEmpty()) {
            notifyAll();
            lane.emptied(now, patience.longest());
            if (lane.isIdle(now)) {
                lanes.remove(destination);
            } else {
                set(destination, lane, lane.idleFrom());
            }
            return;
        }
        long next = Math.max(pace.next(destination, now), lane.notBefore);
        if (next > now) {
            set(destination, lane, soonest(lane, next));
            return;
        }
        lane.underWay = true;
        long at = pace.take(destination, now);
        Runnable begin = () -> executor.execute(() -> attempt(destination, lane));
        if (at > now) {
            timer.at(at, begin);
        } else {
            begin.run();
        }
    }

    private void set(D destination, Lane lane, long time) {
        if (lane.sets(time)) {
            timer.at(time, () -> ring(destination));
        }
    }

    /** When to look again: when the next request may go, or when something has waited long enough. */
    private static long soonest(Lane lane, long next) {
        return lane.waiting.stream()
                .filter(waiting -> !waiting.isApology())
                .mapToLong(Lane.Waiting::deadline)
                .filter(deadline -> deadline < next)
                .findFirst()
                .orElse(next);
    }

    private static void giveUpExpired(Lane lane, long now, List<Delivery> givenUp) {
        lane.waiting.removeIf(waiting -> {
            boolean expired = !waiting.isApology() && waiting.deadline() <= now;
            if (expired) {
                givenUp.add(waiting.delivery());
                lane.owe();
            }
            return expired;
        });
    }

    private void attempt(D destination, Lane lane) {
        Lane.Waiting first;
        synchronized (this) {
            first = lane.waiting.peekFirst();
        }
        try {
            first.delivery().attempt().whenComplete((outcome, thrown) -> {
                finished(destination, lane, first, thrown == null ? outcome : new Outcome.Done());
                report(thrown);
            });
        } catch (RuntimeException | StackOverflowError thrown) {
            finished(destination, lane, first, new Outcome.Done());
            report(thrown);
        }
    }

    private static void report(Throwable thrown) {
        if (thrown != null) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
        }
    }

    private void finished(D destination, Lane lane, Lane.Waiting first, Outcome outcome) {
        if (outcome instanceof Outcome.Done) {
            first.delivery().settled();
        }
        List<Delivery> givenUp = new ArrayList<>();
        synchronized (this) {
            lane.underWay = false;
            pace.finished(destination, timer.now());
            lane.failures = outcome instanceof Outcome.Failed ? lane.failures + 1 : 0;
            tell(outcome);
            if (outcome instanceof Outcome.Done) {
                lane.waiting.remove(first);
            } else if (outcome instanceof Outcome.Later later) {
                lane.notBefore = timer.in(later.pause());
            } else if (outcome instanceof Outcome.Failed) {
                lane.notBefore = timer.in(patience.pause(lane.failures));
            }
            pump(destination, lane, givenUp);
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
