package org.recueil.slack.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The messages that an answer fills, one after the other: those of an older answer, as far as they can be replaced, then new ones.
 * By their {@code ts}.
 */
final class Parts {
    private final List<String> filled = new ArrayList<>();
    private final List<String> old;
    private int replaceable;

    Parts(List<String> old) {
        this.old = new ArrayList<>(old);
        this.replaceable = old.size();
    }

    /** The old message that comes next; nothing if the next part is a new message. */
    Optional<String> next() {
        return replaceable > 0 ? Optional.of(old.get(0)) : Optional.empty();
    }

    /** The next part stands there. */
    void fill(String ts) {
        if (replaceable > 0) {
            old.remove(0);
            replaceable--;
        }
        if (!ts.isEmpty()) {
            filled.add(ts);
        }
    }

    /** The old message that comes next cannot be replaced; nor can those after it, which would then stand above new ones. */
    void giveUpReplacing() {
        replaceable = 0;
    }

    /** What stands there of the answer. */
    List<String> filled() {
        return List.copyOf(filled);
    }

    /** What stands there of the older one. */
    List<String> left() {
        return List.copyOf(old);
    }

    /** All that stands there. */
    List<String> all() {
        List<String> all = new ArrayList<>(filled);
        all.addAll(old);
        return List.copyOf(all);
    }
}
