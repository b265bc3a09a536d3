package org.recueil.service;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.recueil.data.DataException;
import org.recueil.delivery.Backoff;
import org.recueil.delivery.Failure;
import org.recueil.delivery.ObservedAttempts;
import org.recueil.delivery.PlatformObserver;
import org.recueil.delivery.RetryLoop;
import org.recueil.delivery.Timer;
import org.recueil.delivery.Workers;

/**
 * What a presence is on any platform: it asks who the bot is until it is told, serves, and at its end closes what it asked and
 * served with. Made for one run.
 *
 * @param <S> the bot as the platform knows it
 */
public abstract class StandardPlatformSession<S> implements PlatformSession {
    /** The requests to the platform. */
    public interface Api extends AutoCloseable {
        /** Ends the requests for which somebody waits, those to come as well; what is being sent is not touched. */
        void endAsking();

        /** Ends all requests. */
        @Override
        void close();
    }

    /** Of the five seconds that {@link #close} may take; what is hurried has the rest. */
    private static final long PATIENCE_MILLIS = 4_500;

    /** Tries until the presence is told to end. */
    protected final RetryLoop insistence;

    protected final Timer timer;

    /** Makes the answers. */
    protected final ExecutorService workers;

    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param platform begins the names of the threads
     * @param threads how many make answers
     * @param pauses between attempts to reach the platform
     * @param observer of these attempts, beside the watch
     */
    protected StandardPlatformSession(
            String platform, int threads, Backoff pauses, PlatformObserver watch, RetryLoop.Observer observer) {
        insistence = new RetryLoop(pauses, new ObservedAttempts(watch, observer));
        timer = Timer.system(platform + "-timer");
        workers = Workers.start(platform + "-worker", threads);
    }

    protected abstract Api api();

    /** Asks the platform who the bot is. */
    protected abstract S self() throws Failure;

    /**
     * Serves until {@link #insistence} is stopped, and then finishes what is under way.
     *
     * @throws Failure where the platform does not know a token any more
     */
    protected abstract void serve(S self) throws Failure, InterruptedException;

    /** What is said to who set the token that the platform does not know. */
    protected abstract DataException unusable(Failure unknownToken);

    @Override
    public final void run() throws InterruptedException {
        try {
            Optional<S> self = insistence.ask(this::self);
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

    /** Tells it to end, without waiting; once or more, from any thread, as soon as it is made. */
    protected void stop() {
        insistence.stop();
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
