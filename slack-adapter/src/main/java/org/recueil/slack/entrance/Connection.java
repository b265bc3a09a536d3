package org.recueil.slack.entrance;

import org.recueil.delivery.Failure;

/** The way in for what Slack sends. */
public interface Connection {
    /**
     * Takes in what Slack sends, until stopped.
     *
     * @throws Failure where Slack does not know a token
     */
    void run() throws Failure, InterruptedException;

    /** Takes nothing more in; what was taken in can still be acknowledged. */
    void stop();

    /** Ends all, once nothing is under way any more. */
    void close() throws InterruptedException;
}
