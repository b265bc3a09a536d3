package org.recueil.service;

/** The bot on a platform, from its first request to its last. Made for one run. */
public interface PlatformSession extends AutoCloseable {
    /**
     * Serves until it is closed. It waits out whatever the platform does: no network, refusals, half an answer.
     *
     * @throws org.recueil.data.DataException if the platform does not accept a setting, such as a token, so that another
     *     attempt is of no use. Any other exception is a mistake of ours: a new session is made after a pause
     */
    void run() throws InterruptedException;

    /** Ends {@link #run} from another thread: takes nothing more, finishes what is under way, returns within five seconds. */
    @Override
    void close();
}
