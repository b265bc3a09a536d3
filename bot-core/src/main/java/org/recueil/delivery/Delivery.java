package org.recueil.delivery;

import java.util.concurrent.CompletionStage;

/** Something that goes to one destination by one or more requests, in order. Never called twice at the same time. */
public interface Delivery {
    /**
     * Makes the next request, or the last one again if it was not accepted. An exception, thrown or in the stage, ends the
     * delivery and goes to the thread's uncaught-exception handler.
     */
    CompletionStage<Outcome> attempt();

    /** Called once, when nothing more is to be done: everything is delivered, or it was given up. Does not throw. */
    void settled();
}
