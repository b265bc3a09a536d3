package org.recueil.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.recueil.search.index.StemmedTexts.StemmedText;
import org.recueil.search.question.Concept;
import org.recueil.search.question.Concept.Alternative;
import org.recueil.search.text.Mark;
import org.recueil.search.words.WordForm;

/** Finds the words of a text that say the notions of a question: in another form, by a synonym, or as a phrase. */
final class Marker {
    private final Set<String> words = new HashSet<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private Marker(Collection<Concept> concepts, Predicate<Alternative> which) {
        for (Concept concept : concepts) {
            concept.alternatives().stream().filter(which).forEach(this::add);
        }
    }

    /** A marker for French passages: an English word that is spelt as a French one says something else. */
    static Marker ofFrench(Collection<Concept> concepts) {
        return new Marker(concepts, alternative -> !alternative.english());
    }

    /** A marker for passages in other languages. */
    static Marker ofOthers(Collection<Concept> concepts) {
        return new Marker(concepts, alternative -> true);
    }

    private void add(Alternative alternative) {
        List<String> stems =
                alternative.words().stream().map(WordForm.FRENCH_STEM::of).toList();
        if (stems.size() == 1) {
            words.addAll(stems);
        } else if (stems.size() > 1) {
            phrases.computeIfAbsent(stems.get(0), first -> new ArrayList<>()).add(stems);
        }
    }

    /** Whether a passage says one of the notions. */
    boolean isSaidIn(StemmedText passage) {
        return !marks(passage).isEmpty();
    }

    /** The marks in a passage, in order. */
    List<Mark> marks(StemmedText passage) {
        BitSet marked = new BitSet();
        for (int at = 0; at < passage.count(); at++) {
            String stem = passage.stems()[at];
            if (words.contains(stem)) {
                marked.set(at);
            }
            for (List<String> phrase : phrases.getOrDefault(stem, List.of())) {
                mark(phrase, passage, at, marked);
            }
        }
        List<Mark> marks = new ArrayList<>(marked.cardinality());
        for (int at = marked.nextSetBit(0); at >= 0; at = marked.nextSetBit(at + 1)) {
            marks.add(passage.mark(at));
        }
        return List.copyOf(marks);
    }

    /** Marks a phrase that begins at a place; one other word may stand between two of its words. */
    private static void mark(List<String> phrase, StemmedText passage, int start, BitSet marked) {
        BitSet its = new BitSet();
        its.set(start);
        int at = start;
        for (String stem : phrase.subList(1, phrase.size())) {
            int next = isAt(passage, at + 1, stem) ? at + 1 : at + 2;
            if (!isAt(passage, next, stem)) {
                return;
            }
            at = next;
            its.set(at);
        }
        marked.or(its);
    }

    private static boolean isAt(StemmedText passage, int at, String stem) {
        return at < passage.count() && passage.stems()[at].equals(stem);
    }
}
