package org.recueil.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recueil.index.Concept.Alternative;

/** Finds the words of a text that say the notions of a question: in another form, by a synonym, or as a phrase. */
final class Marker {
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    Marker(List<Concept> concepts) {
        for (Concept concept : concepts) {
            for (Alternative alternative : concept.alternatives()) {
                List<String> stems = alternative.words().stream()
                        .map(WordForm.FRENCH_STEM::of)
                        .toList();
                if (stems.size() == 1) {
                    words.addAll(stems);
                } else if (stems.size() > 1) {
                    phrases.computeIfAbsent(stems.get(0), first -> new ArrayList<>())
                            .add(stems);
                }
            }
        }
    }

    /** Whether a text or what stands above it says one of the notions. */
    boolean isSaidIn(Searchable text) {
        return !marks(text.text()).isEmpty() || !marks(text.above()).isEmpty();
    }

    /** The marks in a text, in order. */
    List<Mark> marks(String text) {
        List<Analysis.Term> terms = Analysis.WORD.terms(text);
        List<String> stems =
                terms.stream().map(term -> WordForm.FRENCH_STEM.of(term.text())).toList();
        BitSet marked = new BitSet();
        for (int at = 0; at < stems.size(); at++) {
            if (words.contains(stems.get(at))) {
                marked.set(at);
            }
            for (List<String> phrase : phrases.getOrDefault(stems.get(at), List.of())) {
                mark(phrase, stems, at, marked);
            }
        }
        return marked.stream()
                .mapToObj(at -> new Mark(
                        Analysis.afterArticle(text, terms.get(at)),
                        terms.get(at).end()))
                .toList();
    }

    /** Marks a phrase that begins at a place; one other word may stand between two of its words. */
    private static void mark(List<String> phrase, List<String> stems, int start, BitSet marked) {
        BitSet its = new BitSet();
        its.set(start);
        int at = start;
        for (String stem : phrase.subList(1, phrase.size())) {
            int next = at + 1 < stems.size() && stems.get(at + 1).equals(stem) ? at + 1 : at + 2;
            if (next >= stems.size() || !stems.get(next).equals(stem)) {
                return;
            }
            at = next;
            its.set(at);
        }
        marked.or(its);
    }
}
