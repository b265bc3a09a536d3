package org.recueil.relation.debate;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;

/** How much two headings or titles say the same. */
final class HeadingLikeness {
    private HeadingLikeness() {}

    /** The share of their words that both have, without little words: from 0 to 1. */
    static double of(String one, String other) {
        Set<String> common = words(one);
        common.retainAll(words(other));
        Set<String> all = words(one);
        all.addAll(words(other));
        return all.isEmpty() ? 0 : common.size() / (double) all.size();
    }

    private static Set<String> words(String heading) {
        return TermReader.of(heading).stream()
                .filter(term -> term.kind() != Term.Kind.EMPTY)
                .map(Term::folded)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
