package org.recueil.service;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.Failure;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RetryLoop;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Workers;
import org.recueil.platform.ObservedAttempts;
import org.recueil.platform.network.PlatformApi;
import org.slf4j.LoggerFactory;

/**
 * A session on any platform: it asks who the bot is until the platform says so, serves, and in the end closes what it used.
 * Made for one run.
 *
 * @param <S> the bot as the platform knows it
 */
public abstract class StandardPlatformSession<S> implements PlatformSession {
    /** How long {@link #close} waits, of the five seconds that it may take. */
    private static final long PATIENCE_MILLIS = 4_500;

    /** Tries until the session is told to end. */
    protected final RetryLoop retryLoop;

    protected final Timer timer;

    /** Makes the answers. */
    protected final ExecutorService workers;

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param platform the beginning of the names of the threads, and the name of the log
     * @param threads how many make answers
     * @param pauses between attempts to reach the platform
     * @param lost what the log says if these attempts begin to fail
     * @param regained what it says as soon as one succeeds again
     */
    protected StandardPlatformSession(
            String platform, int threads, Backoff pauses, PlatformObserver observer, String lost, String regained) {
        retryLoop = new RetryLoop(
                pauses, new ObservedAttempts(observer, LoggerFactory.getLogger(platform), lost, regained));
        timer = Timer.system(platform + "-timer");
        workers = Workers.start(platform + "-worker", threads);
    }

    protected abstract PlatformApi api();

    /** Asks the platform who the bot is. */
    protected abstract S self() throws Failure;

    /**
     * Serves until {@link #retryLoop} is stopped, then finishes what is under way.
     *
     * @throws Failure if the platform does not know a token any more
     */
    protected abstract void serve(S self) throws Failure, InterruptedException;

    /** The error for the person who set a token that the platform does not know. */
    protected abstract DataException unusable(Failure unknownToken);

    @Override
    public final void run() throws InterruptedException {
        try {
            Optional<S> self = retryLoop.ask(this::self);
            if (self.isPresent()) {
                serve(self.get());
            }
        } catch (Failure unknownToken) {
            throw unusable(unknownToken);
        } finally {
            api().close();
            timer.close();
            workers.shutdown();
            ended.countDown();
        }
    }

    /** Tells it to end, without waiting. May be called more than once, from any thread, as soon as the session is made. */
    protected void stop() {
        retryLoop.stop();
        api().endAsking();
    }

    @Override
    public final void close() {
        stop();
        try {
            if (!ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                api().close();
            }
        } catch (InterruptedException hurried) {
            api().close();
            Thread.currentThread().interrupt();
        }
    }
}
