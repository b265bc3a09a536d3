package org.recueil.reply;

import java.util.List;

/**
 * What the bot says: blocks to read, at least one, and what can be done next.
 *
 * @param actions in the order in which they are offered; may be empty
 */
public record Reply(List<Block> blocks, List<Action> actions) {
    public Reply {
        blocks = Require.some("reply", blocks);
        actions = List.copyOf(actions);
    }

    /** A reply without actions. */
    public static Reply of(Block... blocks) {
        return new Reply(List.of(blocks), List.of());
    }

    /** The same blocks with these actions instead. */
    public Reply withActions(Action... actions) {
        return new Reply(blocks, List.of(actions));
    }
}
