package org.recueil.slack.entrance;

import org.recueil.delivery.Failure;

/** A connection by which Slack's events come in. */
public interface Connection {
    /**
     * Takes in what Slack sends, until stopped.
     *
     * @throws Failure if Slack does not know a token
     */
    void run() throws Failure, InterruptedException;

    /** Takes nothing more in. What was taken in can still be acknowledged. */
    void stop();

    /** Ends the connection. The caller first waits for what is under way. */
    void close() throws InterruptedException;
}
