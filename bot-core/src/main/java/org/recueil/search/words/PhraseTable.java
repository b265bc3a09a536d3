package org.recueil.search.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What phrases mean, found by a form of their words. */
final class PhraseTable {
    private static final Pattern BETWEEN = Pattern.compile(" \\| ");

    private final WordForm form;
    /** What a phrase means as the rows of the tables say it. */
    private final Map<String, List<String>> rows = new HashMap<>();
    /** The single meanings of a phrase, cut when they are first asked for. */
    private final Map<String, List<String>> meanings = new ConcurrentHashMap<>();
    /** How many words the longest phrase has that begins with a word. */
    private final Map<String, Integer> longest = new HashMap<>();

    PhraseTable(WordForm form) {
        this.form = form;
    }

    /** @param means one meaning or several, with bars between them */
    void add(List<String> phrase, String means) {
        rows.computeIfAbsent(key(phrase), first -> new ArrayList<>(1)).add(means);
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

    boolean has(List<String> phrase) {
        return rows.containsKey(key(phrase));
    }

    List<String> meanings(List<String> phrase) {
        String key = key(phrase);
        List<String> its = rows.get(key);
        return its == null ? List.of() : meanings.computeIfAbsent(key, first -> cut(its));
    }

    private static List<String> cut(List<String> rows) {
        return rows.stream().flatMap(BETWEEN::splitAsStream).distinct().toList();
    }

    /** How many of these folded words, from the first on, are the longest phrase of several words; 0 where none is. */
    int longestAt(List<String> words) {
        int length = Math.min(words.size(), longest.getOrDefault(form.of(words.get(0)), 0));
        while (length > 1 && !has(words.subList(0, length))) {
            length--;
        }
        return length > 1 ? length : 0;
    }
}
