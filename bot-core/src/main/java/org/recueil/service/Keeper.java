package org.recueil.service;

import java.time.Duration;
import java.util.function.Supplier;
import org.recueil.data.DataException;

/**
 * Keeps the bot on one platform until it is told to end: a mistake of ours ends a presence, and after a pause another is made.
 * Only a setting that cannot be used ends it by itself.
 */
final class Keeper implements Runnable {
    /** What becomes of the presences. */
    interface Events {
        /** One failed; another is made after a pause. */
        void restarts();

        /** There will be no other. */
        void ended();
    }

    private static final int DOUBLINGS = 16;

    private final String name;
    private final Supplier<Presence> presences;
    private final Events events;
    private final Duration shortestPause;
    private final Duration longestPause;
    private Presence current;
    private boolean stopped;

    /**
     * @param presences makes the next one
     * @param shortestPause after a presence that failed; it doubles with each further one
     * @param longestPause what it doubles to at most; a presence that lasted as long begins anew
     */
    Keeper(String name, Supplier<Presence> presences, Events events, Duration shortestPause, Duration longestPause) {
        this.name = name;
        this.presences = presences;
        this.events = events;
        this.shortestPause = shortestPause;
        this.longestPause = longestPause;
    }

    @Override
    public void run() {
        try {
            keep();
        } catch (DataException unusable) {
            Journal.ended(name, unusable);
            events.ended();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() throws InterruptedException {
        for (int failures = 1; !isStopped(); failures++) {
            long start = System.nanoTime();
            try {
                serve();
                return;
            } catch (DataException unusable) {
                throw unusable;
            } catch (RuntimeException | Error unexpected) {
                if (System.nanoTime() - start >= longestPause.toNanos()) {
                    failures = 1;
                }
                Duration pause = pauseAfter(failures);
                Journal.failed(name, unexpected, pause);
                events.restarts();
                sleep(pause);
            }
        }
    }

    private void serve() throws InterruptedException {
        Presence presence = presences.get();
        synchronized (this) {
            if (stopped) {
                return;
            }
            current = presence;
        }
        presence.run();
    }

    private Duration pauseAfter(int failures) {
        Duration pause = shortestPause.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return pause.compareTo(longestPause) < 0 ? pause : longestPause;
    }

    private synchronized void sleep(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); !stopped && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends the presence and the pause; returns when the presence has ended, within five seconds. */
    void stop() {
        Presence presence;
        synchronized (this) {
            stopped = true;
            notifyAll();
            presence = current;
        }
        if (presence != null) {
            presence.close();
        }
    }
}
