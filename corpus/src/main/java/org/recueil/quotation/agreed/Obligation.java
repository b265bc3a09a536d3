package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
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

    /** How strongly a provision asks, after the words of those above it; empty if it asks for nothing. */
    public static Optional<Obligation> of(Provision provision, Corpus corpus) {
        List<String> above = new ArrayList<>();
        provision.id().upwards().stream()
                .skip(1)
                .forEach(parent -> above.add(0, corpus.get(parent).text()));
        return ObligationFinder.of(
                above.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", above)), provision.text());
    }
}
