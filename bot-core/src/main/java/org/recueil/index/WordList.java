package org.recueil.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folded words of the texts, and those that are near a word which is none of them. */
final class WordList {
    /**
     * A word of the texts near one that was typed.
     *
     * @param distance how many letters were inserted, left out, replaced or swapped
     */
    record Near(String word, int distance) {}

    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private final Map<String, Integer> frequencies = new TreeMap<>();
    private final Set<String> stems = new HashSet<>();

    void add(String text) {
        Analysis.WORD.terms(text).forEach(term -> frequencies.merge(term.text(), 1, Integer::sum));
        Analysis.LIGHT.terms(text).forEach(term -> stems.add(term.text()));
    }

    /** Whether the texts have this folded word, or another form of it. */
    boolean contains(String word) {
        return frequencies.containsKey(word)
                || Analysis.LIGHT.terms(word).stream().anyMatch(term -> stems.contains(term.text()));
    }

    int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    /** The nearest of the words of the texts and of some others, the nearest and most frequent first; none where the word is too short or too strange. */
    List<Near> near(String word, Set<String> others) {
        int allowed = word.length() <= 3 ? 0 : word.length() <= 5 ? 1 : 2;
        List<Near> near = new ArrayList<>();
        if (allowed == 0 || word.length() > LONGEST) {
            return near;
        }
        for (String known :
                (Iterable<String>) Stream.concat(frequencies.keySet().stream(), others.stream())::iterator) {
            if (Math.abs(known.length() - word.length()) <= allowed) {
                int distance = distance(word, known, allowed);
                if (distance <= allowed) {
                    near.add(new Near(known, distance));
                }
            }
        }
        near.sort(Comparator.comparingInt(Near::distance)
                .thenComparing(each -> -frequency(each.word()))
                .thenComparing(Near::word));
        int nearest = near.isEmpty() ? 0 : near.get(0).distance();
        return near.stream()
                .filter(each -> each.distance() == nearest)
                .limit(MOST)
                .toList();
    }

    /** Optimal string alignment, given up above {@code most}. */
    static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] now = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int cost = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                now[j] = swapped ? Math.min(cost, before[j - 2] + 1) : cost;
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
