package org.recueil.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.text.EditDistance;
import org.recueil.text.Folding;

/** Finds what somebody may have meant to write. */
final class Spelling {
    private static final int LONGEST = 100;
    private static final int LONGEST_CORRECTED = 120;
    private static final int SHORTEST_CORRECTED = 3;

    private Spelling() {}

    /**
     * The candidates that differ by at most a third of their letters, nearest first; at most {@code most}.
     *
     * @param candidates as {@link Folding} makes them
     */
    static List<String> nearest(String written, Collection<String> candidates, int most) {
        String folded = Folding.fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return List.of();
        }
        return EditDistance.nearest(folded, candidates, most);
    }

    /**
     * What somebody may have meant to write: each word that is not known replaced by the nearest that is. Empty where
     * that changes nothing.
     *
     * @param known words as {@link Folding} makes them; those of one to three letters replace none
     */
    static Optional<String> corrected(String written, Set<String> known) {
        String folded = Folding.fold(written);
        if (folded.isEmpty() || folded.length() > LONGEST_CORRECTED) {
            return Optional.empty();
        }
        List<String> candidates = known.stream()
                .filter(word -> word.length() > SHORTEST_CORRECTED)
                .toList();
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            words.add(
                    candidates.contains(word)
                            ? word
                            : nearest(word, candidates, 1).stream().findFirst().orElse(word));
        }
        String corrected = String.join(" ", words);
        return corrected.equals(folded) ? Optional.empty() : Optional.of(corrected);
    }
}
