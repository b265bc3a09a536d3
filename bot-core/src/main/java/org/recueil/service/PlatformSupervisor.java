package org.recueil.service;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;

/**
 * Keeps the bot on one platform until it is told to end. After a mistake of ours a new session is made, following a pause. Only
 * a setting that cannot be used ends it by itself.
 */
final class PlatformSupervisor implements Runnable {
    /** Is told what becomes of the sessions. */
    interface Events {
        /** A session failed. Another is made after a pause. */
        void restarts();

        /** No other session will be made. */
        void ended(DataException unusable);
    }

    private final String name;
    private final Supplier<PlatformSession> sessions;
    private final Events events;
    private final Backoff pauses;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private Optional<PlatformSession> current = Optional.empty();

    /**
     * @param sessions makes the next session
     * @param pauses after sessions that failed; they start again from the shortest after a session that outlasted the longest
     *     pause
     */
    PlatformSupervisor(String name, Supplier<PlatformSession> sessions, Events events, Backoff pauses) {
        this.name = name;
        this.sessions = sessions;
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
        PlatformSession session = sessions.get();
        if (isNext(session)) {
            session.run();
        }
    }

    /**
     * Whether the session may run. One that will not run must not be closed either, because closing waits for the end of its
     * run.
     */
    private synchronized boolean isNext(PlatformSession session) {
        boolean runs = stopped.getCount() > 0;
        if (runs) {
            current = Optional.of(session);
        }
        return runs;
    }

    private synchronized Optional<PlatformSession> stopped() {
        stopped.countDown();
        return current;
    }

    /** Ends the session or the pause. Returns when the session has ended, within five seconds. */
    void stop() {
        stopped().ifPresent(PlatformSession::close);
    }
}
