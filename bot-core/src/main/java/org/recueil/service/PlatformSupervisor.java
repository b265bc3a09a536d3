package org.recueil.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;

/**
 * Keeps the bot on one platform until it is told to end: a mistake of ours ends a presence, and after a pause another is made.
 * Only a setting that cannot be used ends it by itself.
 */
final class PlatformSupervisor implements Runnable {
    /** What becomes of the presences. */
    interface Events {
        /** One failed; another is made after a pause. */
        void restarts();

        /** There will be no other. */
        void ended(DataException unusable);
    }

    private final String name;
    private final Supplier<PlatformSession> presences;
    private final Events events;
    private final Backoff pauses;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Optional<PlatformSession> current = Optional.empty();

    /**
     * @param presences makes the next one
     * @param pauses after presences that failed; one that lasted longer than the longest begins anew
     */
    PlatformSupervisor(String name, Supplier<PlatformSession> presences, Events events, Backoff pauses) {
        this.name = name;
        this.presences = presences;
        this.events = events;
        this.pauses = pauses;
    }

    @Override
    public void run() {
        try {
            keep();
        } catch (DataException unusable) {
            events.ended(unusable);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void keep() throws InterruptedException {
        for (int failures = 1; stopped.getCount() > 0; failures++) {
            long start = System.nanoTime();
            try {
                serve();
                return;
            } catch (DataException unusable) {
                throw unusable;
            } catch (RuntimeException | Error unexpected) {
                if (System.nanoTime() - start >= pauses.longest().toNanos()) {
                    failures = 1;
                }
                Duration pause = pauses.after(failures);
                ServiceLog.failed(name, unexpected, pause);
                events.restarts();
                stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            }
        }
    }

    private void serve() throws InterruptedException {
        PlatformSession presence = presences.get();
        if (isNext(presence)) {
            presence.run();
        }
    }

    /** One that will not run is not to be closed either: whoever closes it waits for the end of its run. */
    private synchronized boolean isNext(PlatformSession presence) {
        boolean runs = stopped.getCount() > 0;
        if (runs) {
            current = Optional.of(presence);
        }
        return runs;
    }

    private synchronized Optional<PlatformSession> stopped() {
        stopped.countDown();
        return current;
    }

    /** Ends the presence and the pause; returns when the presence has ended, within five seconds. */
    void stop() {
        stopped().ifPresent(PlatformSession::close);
    }
}
