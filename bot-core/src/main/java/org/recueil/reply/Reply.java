package org.recueil.reply;

import java.util.List;

/**
 * What the bot says.
 *
 * @param blocks to be read; at least one
 * @param actions that can be taken next, in order; may be empty
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

    /** The same blocks with other actions. */
    public Reply withActions(Action... actions) {
        return new Reply(blocks, List.of(actions));
    }
}
