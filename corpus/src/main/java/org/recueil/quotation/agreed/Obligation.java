package org.recueil.quotation.agreed;

import org.recueil.quotation.value.Force;

/**
 * How strongly a text asks somebody to act.
 *
 * @param force the force of the weakest verb of the chain: that of {@code envisager de} in {@code devraient envisager
 *     de}
 * @param words the chain as the text writes it, without what stands between its verbs: {@code devraient envisager de}
 */
public record Obligation(Force force, String words) {
    public Obligation {
        if (force == null || words.isBlank()) {
            throw new IllegalArgumentException("an obligation needs a force and its words, not \"" + words + "\"");
        }
    }
}
