package org.recueil.search.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.recueil.text.EditDistance;

/** Folded words, and those that are spelt nearly as another. Safe for several threads. */
public final class Spellings {
    /**
     * A word near one that was typed.
     *
     * @param distance how many letters were inserted, left out, replaced or swapped
     */
    public record Near(String word, int distance) {}

    /** @param letters a bit for each letter that the word has: few words are compared letter by letter */
    private record Spelt(String word, int letters) {}

    private static final int MOST = 3;
    private static final int LONGEST = 40;

    private final List<Spelt> words;
    private final Map<String, Integer> frequencies;

    /** @param frequencies words, each with how often people may mean it: of those as near, the most frequent come first */
    public Spellings(Map<String, Integer> frequencies) {
        this.words = frequencies.keySet().stream()
                .map(word -> new Spelt(word, letters(word)))
                .toList();
        this.frequencies = Map.copyOf(frequencies);
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << word.charAt(i);
        }
        return letters;
    }

    /** The nearest words, the most frequent first; none where the word is too short or too strange. */
    public List<Near> near(String word) {
        int allowed = word.length() <= 3 ? 0 : word.length() <= 5 ? 1 : 2;
        return allowed == 0 || word.length() > LONGEST ? List.of() : near(word, allowed);
    }

    /** The same for a word that nothing is near to: the likest, of which a third of the letters may differ. */
    public List<Near> resembling(String word) {
        return word.length() > LONGEST ? List.of() : near(word, word.length() / 3);
    }

    private List<Near> near(String word, int allowed) {
        int letters = letters(word);
        int nearest = allowed;
        List<Near> near = new ArrayList<>();
        for (Spelt known : words) {
            if (Math.abs(known.word().length() - word.length()) <= nearest
                    && Integer.bitCount(known.letters() ^ letters) <= 2 * nearest) {
                int distance = EditDistance.between(word, known.word(), nearest);
                if (distance <= nearest) {
                    near.add(new Near(known.word(), distance));
                    nearest = distance;
                }
            }
        }
        int least = nearest;
        return near.stream()
                .filter(each -> each.distance() == least)
                .sorted(Comparator.comparing((Near each) -> -frequencies.get(each.word()))
                        .thenComparing(Near::word))
                .limit(MOST)
                .toList();
    }
}
