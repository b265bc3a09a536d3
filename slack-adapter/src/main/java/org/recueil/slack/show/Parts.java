package org.recueil.slack.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages that an answer fills, by their {@code ts}: first those of an older answer, as long as they can be replaced, then
 * new ones.
 */
final class Parts {
    private final List<String> filled = new ArrayList<>();
    private final List<String> old;
    private int replaceable;

    Parts(List<String> old) {
        this.old = new ArrayList<>(old);
        this.replaceable = old.size();
    }

    /** The old message that is replaced next; empty if the next part is a new message. */
    Optional<String> next() {
        return replaceable > 0 ? Optional.of(old.get(0)) : Optional.empty();
    }

    /** The next part has arrived. */
    void fill(String ts) {
        if (replaceable > 0) {
            old.remove(0);
            replaceable--;
        }
        if (!ts.isEmpty()) {
            filled.add(ts);
        }
    }

    /** Stops replacing, because the next old message cannot be replaced. Those after it would stand above new ones. */
    void giveUpReplacing() {
        replaceable = 0;
    }

    /** The messages of the answer that have arrived. */
    List<String> filled() {
        return List.copyOf(filled);
    }

    /** The messages that are left of the older answer. */
    List<String> left() {
        return List.copyOf(old);
    }

    /** Both together. */
    List<String> all() {
        List<String> all = new ArrayList<>(filled);
        all.addAll(old);
        return List.copyOf(all);
    }
}
