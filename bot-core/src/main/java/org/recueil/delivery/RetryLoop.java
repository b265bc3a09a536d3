package org.recueil.delivery;

import java.time.Duration;
import java.util.Optional;

/**
 * Tries until it succeeds or is stopped, whatever happens: after pauses that grow, or as long as the platform says. Only a
 * token that the platform does not know ends it. Safe for use by several threads.
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
     * What the attempt gives, or nothing once stopped.
     *
     * @throws Failure where the token is not known
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

    /** Waits that long, less where stopped meanwhile; not at all where it is negative. */
    public synchronized void sleep(Duration pause) throws InterruptedException {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); !stopped && left > 0; left = (end - System.nanoTime()) / 1_000_000) {
            wait(left);
        }
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends pauses; an attempt under way is for its owner to end. */
    public synchronized void stop() {
        stopped = true;
        notifyAll();
    }
}
