package org.recueil.index;

import java.util.List;

/**
 * One notion of a question.
 *
 * @param typed the words as typed, folded
 * @param alternatives what it may be called in the texts, what was typed first where the texts say it
 */
record Concept(String typed, List<Alternative> alternatives) {
    Concept {
        alternatives = List.copyOf(alternatives);
    }

    /**
     * Words of the texts.
     *
     * @param words one or more, as the texts say them
     * @param weight beside 1 for what was typed
     */
    record Alternative(String words, double weight) {}

    /** Whether the texts say anything of the kind. */
    boolean isKnown() {
        return !alternatives.isEmpty();
    }
}
