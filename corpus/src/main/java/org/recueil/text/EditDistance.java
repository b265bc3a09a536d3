package org.recueil.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many letters differ between two spellings: letters inserted, left out, replaced, or swapped with their neighbour
 * (optimal string alignment). A letter is a UTF-16 unit. Case and accents count; fold both words to ignore them.
 */
public final class EditDistance {
    private EditDistance() {}

    /** The distance between two words. Their order does not matter. */
    public static int between(String a, String b) {
        return between(a, b, Integer.MAX_VALUE);
    }

    /** The distance if it is at most {@code limit}; otherwise some number above the limit, which is found sooner. */
    public static int between(String a, String b, int limit) {
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
            if (least > limit) {
                return least;
            }
            int[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }

    /**
     * At most {@code most} candidates that resemble a word, nearest first. A candidate resembles it if at most a third
     * of the candidate's letters differ.
     */
    public static List<String> nearest(String word, Collection<String> candidates, int most) {
        return candidates.stream()
                .filter(candidate -> isNear(word, candidate))
                .sorted(Comparator.comparingInt(candidate -> between(word, candidate)))
                .limit(most)
                .toList();
    }

    private static boolean isNear(String word, String candidate) {
        int allowed = candidate.length() / 3;
        return Math.abs(word.length() - candidate.length()) <= allowed && between(word, candidate, allowed) <= allowed;
    }
}
