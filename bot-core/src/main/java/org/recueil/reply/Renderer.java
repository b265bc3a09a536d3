package org.recueil.reply;

import java.util.List;

/**
 * Turns a reply into what a platform sends. What every renderer owes its readers is held by one test that each
 * inherits: no character is lost or altered, every message is inside the platform's limits, every action can be
 * reached, and equal replies give equal messages.
 *
 * @param <M> a message, ready to be sent; has a value's {@code equals}
 */
public interface Renderer<M> {
    /**
     * One message or more, in the order in which they are sent. A reply that is too long for one is split before it
     * is rendered ({@link ReplySplitter}); the actions come with the last.
     */
    List<M> render(Reply reply);
}
