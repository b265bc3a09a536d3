package org.recueil.reference;

import java.util.List;
import org.recueil.model.Corpus;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.ResolvedReference;

/**
 * Finds the references inside running text and says what each means in one corpus. It joins {@link ReferenceFinder} and
 * {@link ReferenceResolver}. Safe for use by several threads.
 */
public final class References {
    private final ReferenceResolver resolver;

    public References(Corpus corpus) {
        resolver = new ReferenceResolver(corpus);
    }

    /**
     * Every reference of a text, in order, none overlapping another; each element of a list for itself. Any text will do,
     * in French, English or Spanish; what is merely possible is no reference. What does not exist in the corpus is found
     * too, and is resolved as missed. A symbol beside a place of the same document is resolved for itself.
     */
    public List<ResolvedReference> findIn(String text) {
        return ReferenceFinder.findIn(text).stream().map(this::resolved).toList();
    }

    private ResolvedReference resolved(FoundReference found) {
        return new ResolvedReference(
                found.start(), found.end(), found.reference(), resolver.resolve(List.of(found.reference())));
    }
}
