package org.recueil.bot.reading.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.search.words.WellSpelt;
import org.recueil.text.EditDistance;
import org.recueil.text.Folding;

/** Corrects spelling. */
public final class Spelling {
    private static final int LONGEST = 100;
    private static final int LONGEST_CORRECTED = 120;
    private static final int SHORTEST_CORRECTED = 3;

    private Spelling() {}

    /**
     * The candidates that differ from a word in at most a third of its letters, nearest first.
     *
     * @param candidates as {@link Folding} makes them
     */
    public static List<String> nearest(String written, Collection<String> candidates, int most) {
        String folded = Folding.fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        return EditDistance.nearest(folded, candidates, most);
    }

    /**
     * The words with each word that is neither known nor {@linkplain WellSpelt well spelt} replaced by the nearest known word.
     * Empty if that changes nothing.
     *
     * @param known words as {@link Folding} makes them; those of up to three letters are not used as replacements
     * @param others folded words that are also known, but are not used as replacements
     */
    public static Optional<String> corrected(String written, Set<String> known, Set<String> others) {
        String folded = Folding.fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST_CORRECTED) {
            return Optional.empty();
        }
        List<String> candidates = known.stream()
                .filter(word -> word.length() > SHORTEST_CORRECTED)
                .toList();
        List<String> line = Arrays.stream(written.split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !Folding.fold(word).isEmpty())
                .toList();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            String word = Folding.fold(line.get(at));
            boolean meant = known.contains(word) || others.contains(word) || WellSpelt.isSo(line, at, word);
            words.add(
                    meant
                            ? word
                            : nearest(word, candidates, 1).stream().findFirst().orElse(word));
        }
        String corrected = String.join(" ", words);
        return corrected.equals(folded) ? Optional.empty() : Optional.of(corrected);
    }
}
