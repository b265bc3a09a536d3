package org.recueil.web.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The words of a language with the number of their stem, and how often each stem stands in what a page does not show: the
 * asked lines above all. What it shows, a script counts by itself.
 */
final class WordIndex {
    private final UnaryOperator<String> stem;
    private final TreeSet<String> words = new TreeSet<>();
    private final Map<String, TreeMap<Integer, Integer>> counts = new HashMap<>();

    /** @param stem of a folded word */
    WordIndex(UnaryOperator<String> stem) {
        this.stem = stem;
    }

    /** Makes words known. */
    void know(Iterable<String> folded) {
        folded.forEach(words::add);
    }

    /** Counts words at a place. */
    void count(int place, Iterable<String> folded) {
        for (String word : folded) {
            words.add(word);
            counts.computeIfAbsent(stem.apply(word), first -> new TreeMap<>()).merge(place, 1, Integer::sum);
        }
    }

    /** The known words, sorted by their characters. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** The properties of an object of a script. */
    String script(UnaryOperator<String> root) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> stems = new ArrayList<>();
        StringBuilder ofWords = new StringBuilder();
        int before = 0;
        for (String word : words) {
            String its = stem.apply(word);
            Integer known = numbers.putIfAbsent(its, stems.size());
            int number = known == null ? stems.size() : known;
            if (known == null) {
                stems.add(its);
            }
            // 0 for a new stem; else how far back an earlier one is
            Packed.append(ofWords, known == null ? 0 : stems.size() - number);
        }
        return "words:" + Packed.quoted(Packed.frontCoded(words())) + ",\nstems:" + Packed.quoted(ofWords.toString())
                + ",\nroots:" + Packed.quoted(roots(numbers, root)) + ",\ncounts:" + Packed.quoted(counts(stems));
    }

    /** For each stem, in their order, the places that have it: the distance from the one before, and how often. */
    private String counts(List<String> stems) {
        StringBuilder packed = new StringBuilder();
        for (String each : stems) {
            int before = -1;
            for (Map.Entry<Integer, Integer> count :
                    counts.getOrDefault(each, new TreeMap<>()).entrySet()) {
                boolean several = count.getValue() > 1;
                Packed.append(packed, 2 * (count.getKey() - before) + (several ? 1 : 0));
                if (several) {
                    Packed.append(packed, count.getValue() - 2);
                }
                before = count.getKey();
            }
            Packed.append(packed, 0);
        }
        return packed.toString();
    }

    /** The stems of words with the same root, if they have several: how many, then each. */
    private String roots(Map<String, Integer> numbers, UnaryOperator<String> root) {
        Map<String, TreeSet<Integer>> byRoot = new TreeMap<>();
        words.forEach(word -> byRoot.computeIfAbsent(root.apply(word), first -> new TreeSet<>())
                .add(numbers.get(stem.apply(word))));
        StringBuilder packed = new StringBuilder();
        byRoot.values().stream().filter(its -> its.size() > 1).forEach(its -> {
            Packed.append(packed, its.size());
            int before = 0;
            for (int number : its) {
                Packed.append(packed, number - before);
                before = number;
            }
        });
        return packed.toString();
    }
}
