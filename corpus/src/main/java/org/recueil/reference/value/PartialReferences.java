package org.recueil.reference.value;

import java.util.List;
import java.util.Optional;
import org.recueil.model.id.Part;

/**
 * References that do not say in which text they stand: {@code recommandation 37}, {@code par. 44 à 46}.
 *
 * @param recommendations whether they are said to be recommendations; otherwise they are paragraphs
 * @param body the body that they are said to belong to: {@code recommandation 37 du Groupe de travail}
 */
public record PartialReferences(List<Reference> references, boolean recommendations, Optional<Part> body) {
    public PartialReferences {
        references = List.copyOf(references);
    }

    /** The same references inside a text. */
    public List<Reference> in(Anchor text) {
        return references.stream()
                .map(reference -> reference.within(text, List.of()))
                .toList();
    }
}
