package org.recueil.reply;

import java.util.List;

/**
 * Turns a reply into messages of a platform. One test, which the test of every renderer inherits, holds their common duties: no
 * character is lost or altered, each message keeps the platform's limits, each action can be reached, and equal replies give
 * equal messages.
 *
 * @param <M> a message, ready to be sent; must have {@code equals} of a value
 */
public interface Renderer<M> {
    /**
     * One or more messages in the order of sending. A reply that is too long for one message is split before it is rendered
     * ({@link ReplySplitter}); the actions come with the last one.
     */
    List<M> render(Reply reply);
}
