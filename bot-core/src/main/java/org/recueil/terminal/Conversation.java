package org.recueil.terminal;

import java.util.List;
import org.recueil.reply.Reply;

/** The one that a terminal talks to. */
@FunctionalInterface
interface Conversation {
    /** Answers a line, whatever it holds; never throws. */
    Reply answer(String line);

    /**
     * How a line may go on.
     *
     * @param start what was typed so far, up to the cursor
     * @return whole lines that begin with it, capitals and small letters being the same; in the order to be shown
     */
    default List<String> completions(String start) {
        return List.of();
    }
}
