package org.recueil.index;

import java.util.List;

/**
 * A question, or a part of one, that counts as a whole.
 *
 * @param weight beside 1 for the question itself
 * @param shown whether its words are what was asked, and so a reason that a reader sees
 */
record Asked(List<Concept> concepts, float weight, boolean shown) {
    Asked {
        concepts = List.copyOf(concepts);
    }
}
