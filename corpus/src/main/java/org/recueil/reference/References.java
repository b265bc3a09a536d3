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
     * Every reference in a text, in order and without overlap. Each element of a list is a reference of its own, and so
     * is a symbol beside a place of the same document. The text may be in French, English or Spanish. What is only
     * possibly a reference is left out. A reference to something that the corpus does not have is found too; its
     * resolution is a miss.
     */
    public List<ResolvedReference> findIn(String text) {
        return ReferenceFinder.findIn(text).stream().map(this::resolved).toList();
    }

    private ResolvedReference resolved(FoundReference found) {
        return new ResolvedReference(
                found.start(), found.end(), found.reference(), resolver.resolve(List.of(found.reference())));
    }
}
