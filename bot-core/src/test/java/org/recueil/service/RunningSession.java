package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.recueil.data.DataException;

/** A session on a thread of its own, for the length of a test. */
public final class RunningSession {
    private static final long STOP_MILLIS = 10_000;

    private final PlatformSession session;
    private final Thread thread = new Thread(this::run, "trial");
    private volatile Optional<DataException> unusable = Optional.empty();

    private RunningSession(PlatformSession session) {
        this.session = session;
    }

    public static RunningSession start(PlatformSession session) {
        RunningSession running = new RunningSession(session);
        running.thread.start();
        return running;
    }

    private void run() {
        try {
            session.run();
        } catch (DataException said) {
            unusable = Optional.of(said);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it, from without. */
    public void stop() {
        session.close();
        awaitEnd();
    }

    /**
     * Waits until it has ended.
     *
     * @return the setting that ended it, if one did
     */
    public Optional<DataException> awaitEnd() {
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        assertFalse(thread.isAlive(), "the bot still runs");
        return unusable;
    }
}
