package org.recueil.index;

import java.util.List;

/**
 * A question, or a part of one, that counts as a whole.
 *
 * @param weight beside 1 for the question itself
 */
record Asked(List<Concept> concepts, float weight) {
    Asked {
        concepts = List.copyOf(concepts);
    }
}
