package org.recueil.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The folded words of the texts, their stems, and their runs of four letters, each numbered from 0 in the order in which
 * they were met. It grows while texts are read and is safe for several threads afterwards.
 */
final class Vocabulary {
    private static final int RUN = 4;

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();
    private final Map<String, Integer> runs = new HashMap<>();
    private final List<String> spelt = new ArrayList<>();
    private final List<Integer> frequencies = new ArrayList<>();
    private final List<Integer> stemOf = new ArrayList<>();
    private final List<List<Integer>> wordsWith = new ArrayList<>();

    /** The number of a folded word, a new one where it is met first. */
    int add(String word) {
        Integer known = words.get(word);
        if (known != null) {
            frequencies.set(known, frequencies.get(known) + 1);
            return known;
        }
        int number = spelt.size();
        words.put(word, number);
        spelt.add(word);
        frequencies.add(1);
        stemOf.add(stems.computeIfAbsent(WordForm.FRENCH_STEM.of(word), stem -> stems.size()));
        runsIn(word).stream().distinct().forEach(run -> {
            int place = runs.computeIfAbsent(run, first -> {
                wordsWith.add(new ArrayList<>());
                return runs.size();
            });
            wordsWith.get(place).add(number);
        });
        return number;
    }

    /** Every run of four letters, and the word itself where it is no such run. */
    private static List<String> runsIn(String word) {
        List<String> found = new ArrayList<>();
        for (int at = 0; at + RUN <= word.length(); at++) {
            found.add(word.substring(at, at + RUN));
        }
        if (word.length() != RUN) {
            found.add(word);
        }
        return found;
    }

    OptionalInt word(String word) {
        return number(words, word);
    }

    /** The stem of any folded word that the texts have in some form. */
    OptionalInt stem(String word) {
        Integer known = words.get(word);
        return known == null ? number(stems, WordForm.FRENCH_STEM.of(word)) : OptionalInt.of(stemOf(known));
    }

    /** The stems of some folded words, in order; none where the texts lack one. */
    int[] stems(List<String> phrase) {
        List<OptionalInt> found = phrase.stream().map(this::stem).toList();
        return found.stream().allMatch(OptionalInt::isPresent)
                ? found.stream().mapToInt(OptionalInt::getAsInt).toArray()
                : new int[0];
    }

    private static OptionalInt number(Map<String, Integer> numbers, String key) {
        Integer number = numbers.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether the texts have this folded word, or another form of it. */
    boolean says(String word) {
        return stem(word).isPresent();
    }

    /** How often the texts say a folded word. */
    int frequency(String word) {
        Integer known = words.get(word);
        return known == null ? 0 : frequencies.get(known);
    }

    int stemOf(int word) {
        return stemOf.get(word);
    }

    List<Integer> wordsWith(int run) {
        return wordsWith.get(run);
    }

    /** All words, in the order of their numbers. */
    List<String> words() {
        return spelt;
    }

    /** The runs of letters of a folded word; those that no word of the texts has are -1. */
    int[] runs(String word) {
        return runsIn(word).stream().mapToInt(run -> runs.getOrDefault(run, -1)).toArray();
    }

    int stems() {
        return stems.size();
    }
}
