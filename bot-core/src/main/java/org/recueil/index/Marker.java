package org.recueil.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.index.Concept.Alternative;

/** Finds the words of a text that say the notions of a question: in another form, by a synonym, or as a phrase. */
final class Marker {
    private final BitSet words = new BitSet();
    private final Map<Integer, List<int[]>> phrases = new HashMap<>();

    Marker(List<Concept> concepts, Vocabulary vocabulary) {
        for (Concept concept : concepts) {
            for (Alternative alternative : concept.alternatives()) {
                int[] stems = vocabulary.stems(alternative.words());
                if (stems.length == 1) {
                    words.set(stems[0]);
                } else if (stems.length > 1) {
                    phrases.computeIfAbsent(stems[0], first -> new ArrayList<>())
                            .add(stems);
                }
            }
        }
    }

    /** The marks in a text, in order. */
    List<Mark> marks(TextWords text) {
        BitSet marked = new BitSet();
        for (int at = 0; at < text.count(); at++) {
            if (words.get(text.stems()[at])) {
                marked.set(at);
            }
            for (int[] phrase : phrases.getOrDefault(text.stems()[at], List.of())) {
                Phrase.places(text, at, phrase, 1).forEach(marked::set);
            }
        }
        return marked.stream().mapToObj(text::mark).toList();
    }
}
