package org.recueil.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * Tries until it succeeds or is stopped, after pauses that grow, or that are as long as the platform says. Only a token that
 * the platform does not know ends it. Safe for use by several threads.
 */
public final class RetryLoop {
    /** Something that may fail and be tried again. */
    public interface Attempt<T> {
        T make() throws Failure, InterruptedException;
    }

    /** Is told what becomes of the attempts. */
    public interface Observer {
        void failed(Failure failure, Duration pause);

        /** An attempt succeeded after others that failed. */
        void succeedsAgain();
    }

    private final Backoff pauses;
    private final Observer observer;
    private boolean stopped;

    public RetryLoop(Backoff pauses, Observer observer) {
        this.pauses = pauses;
        this.observer = observer;
    }

    /**
     * The result of the attempt; empty once stopped.
     *
     * @throws Failure if the platform does not know the token
     */
    public <T> Optional<T> ask(Attempt<T> attempt) throws Failure, InterruptedException {
        for (int failures = 1; !isStopped(); failures++) {
            try {
                T answer = attempt.make();
                if (failures > 1) {
                    observer.succeedsAgain();
                }
                return Optional.of(answer);
            } catch (Failure failure) {
                if (isStopped()) {
                    return Optional.empty();
                } else if (failure.isUnknownToken()) {
                    throw failure;
                }
                Duration pause = failure.retryAfter().orElse(pauses.after(failures));
                observer.failed(failure, pause);
                sleep(pause);
            }
        }
        return Optional.empty();
    }

    /** Waits for that long, or until stopped; not at all for a negative duration. */
    public synchronized void sleep(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); !stopped && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends pauses. An attempt that is under way must be ended by its owner. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
