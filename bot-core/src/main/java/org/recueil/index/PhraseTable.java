package org.recueil.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What phrases mean, found by a form of their words. */
final class PhraseTable {
    private final WordForm form;
    private final Map<String, List<String>> meanings = new HashMap<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    PhraseTable(WordForm form) {
        this.form = form;
    }

    void add(List<String> phrase, List<String> means) {
        meanings.computeIfAbsent(key(phrase), first -> new ArrayList<>()).addAll(means);
        longest.merge(form.of(phrase.get(0)), phrase.size(), Math::max);
    }

    private String key(List<String> phrase) {
        if (phrase.size() == 1) {
            return form.of(phrase.get(0));
        }
        StringBuilder key = new StringBuilder();
        phrase.forEach(word -> key.append(form.of(word)).append(' '));
        return key.toString().stripTrailing();
    }

    List<String> meanings(List<String> phrase) {
        return meanings.getOrDefault(key(phrase), List.of());
    }

    /** How many of these folded words, from the first on, are the longest phrase of several words; 0 where none is. */
    int longestAt(List<String> words) {
        int length = Math.min(words.size(), longest.getOrDefault(form.of(words.get(0)), 0));
        while (length > 1 && meanings(words.subList(0, length)).isEmpty()) {
            length--;
        }
        return length > 1 ? length : 0;
    }
}
