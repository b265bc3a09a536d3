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
     * @param said one or more, as the texts say them
     * @param words the folded words among them that say something
     * @param weight beside 1 for what was typed
     */
    record Alternative(String said, List<String> words, double weight) {
        Alternative {
            words = List.copyOf(words);
        }
    }

    /** Whether the texts say anything of the kind. */
    boolean isKnown() {
        return !alternatives.isEmpty();
    }
}
