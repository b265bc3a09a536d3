package org.recueil.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.index.WellSpelt;

/** Finds what somebody may have meant to write. */
public final class Spelling {
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
        return candidates.stream()
                .filter(candidate -> isNear(folded, candidate))
                .sorted(Comparator.comparingInt(candidate -> distance(folded, candidate)))
                .limit(most)
                .toList();
    }

    /**
     * What somebody may have meant to write: each word that is neither known nor {@linkplain WellSpelt well spelt}
     * replaced by the nearest that is known. Empty if that changes nothing.
     *
     * @param known words as {@link Folding} makes them; those of one to three letters replace none
     * @param others folded words that are known as well, and replace none
     */
    static Optional<String> corrected(String written, Set<String> known, Set<String> others) {
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

    private static boolean isNear(String folded, String candidate) {
        int allowed = allowed(candidate);
        return Math.abs(folded.length() - candidate.length()) <= allowed && distance(folded, candidate) <= allowed;
    }

    private static int allowed(String candidate) {
        return candidate.length() / 3;
    }

    /** Letters inserted, left out, replaced or swapped with their neighbour (optimal string alignment). */
    public static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
                least = Math.min(least, cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
