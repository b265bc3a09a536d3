package org.recueil.service;

/** The bot on a platform, from its first request to its last; made for one run. */
public interface PlatformSession extends AutoCloseable {
    /**
     * Serves until it is closed. What a platform does to it (no network, refusals, half an answer), it waits out by itself.
     *
     * @throws org.recueil.data.DataException where the platform does not accept a setting, such as a token: to try again is of no
     *     use. Any other exception is a mistake of ours: a new presence is made after a pause
     */
    void run() throws InterruptedException;

    /** Ends {@link #run}, from another thread: takes nothing more, finishes what is under way, returns within five seconds. */
    @Override
    void close();
}
