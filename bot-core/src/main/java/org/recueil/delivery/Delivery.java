package org.recueil.delivery;

import java.util.concurrent.CompletionStage;

/** What goes to one destination by one request or more, in order. Never asked twice at the same time. */
public interface Delivery {
    /**
     * Makes the next request, or the last again where it was not accepted. Whatever it throws, or ends the stage with, ends the
     * delivery, and goes to the thread's handler.
     */
    CompletionStage<Outcome> attempt();

    /** Called once, when nothing more is to be done for it: it is delivered, or it was given up. Does not throw. */
    void settled();
}
