package org.recueil.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recueil.index.Concept.Alternative;

/** Finds the words of a text that say the notions of a question: in another form, by a synonym, or as a phrase. */
final class Marker {
    private final Set<String> words = new HashSet<>();
    private final Map<String, Set<List<String>>> phrases = new HashMap<>();

    Marker(List<Concept> concepts) {
        for (Concept concept : concepts) {
            for (Alternative alternative : concept.alternatives()) {
                List<String> terms = Analysis.LIGHT.terms(alternative.words()).stream()
                        .map(Analysis.Term::text)
                        .toList();
                if (terms.size() == 1) {
                    words.add(terms.get(0));
                } else if (terms.size() > 1) {
                    phrases.computeIfAbsent(terms.get(0), first -> new HashSet<>())
                            .add(terms);
                }
            }
        }
    }

    /** The marks in a text of which these are the terms, in order. */
    List<Mark> marks(List<Analysis.Term> text) {
        Set<Integer> marked = new TreeSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (words.contains(text.get(i).text())) {
                marked.add(i);
            }
            for (List<String> phrase : phrases.getOrDefault(text.get(i).text(), Set.of())) {
                marked.addAll(phraseAt(text, i, phrase));
            }
        }
        return marked.stream()
                .map(text::get)
                .map(term -> new Mark(term.start(), term.end()))
                .toList();
    }

    /** Whether there is a mark in a text of which these are the terms. */
    boolean marksAny(List<Analysis.Term> text) {
        for (int i = 0; i < text.size(); i++) {
            String term = text.get(i).text();
            if (words.contains(term)) {
                return true;
            }
            for (List<String> phrase : phrases.getOrDefault(term, Set.of())) {
                if (!phraseAt(text, i, phrase).isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The places of a phrase that begins here, one other word allowed between two of it; none where it ends before. */
    private static List<Integer> phraseAt(List<Analysis.Term> text, int start, List<String> phrase) {
        List<Integer> places = new ArrayList<>();
        int at = start;
        for (String term : phrase) {
            boolean here = at < text.size() && text.get(at).text().equals(term);
            boolean next = !here
                    && !places.isEmpty()
                    && at + 1 < text.size()
                    && text.get(at + 1).text().equals(term);
            if (!here && !next) {
                return List.of();
            }
            at += next ? 1 : 0;
            places.add(at);
            at++;
        }
        return places;
    }
}
