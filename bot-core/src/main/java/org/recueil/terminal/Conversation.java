package org.recueil.terminal;

import java.util.List;
import org.recueil.reply.Reply;

/** The partner of a conversation in a terminal. */
@FunctionalInterface
interface Conversation {
    /** Answers any line; never throws. */
    Reply answer(String line);

    /**
     * Completes a line.
     *
     * @param start what was typed before the cursor
     * @return whole lines that begin with it, in upper or lower case, in the order to be shown
     */
    default List<String> completions(String start) {
        return List.of();
    }
}
