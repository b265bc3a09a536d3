package org.recueil.relation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * How the words of one text became those of another.
 *
 * @param onlyFirst the stretches of the first text that the second does not have, in order
 * @param onlySecond the stretches of the second text that the first does not have
 * @param common where the second text begins and ends to say what the first says
 * @param share how much of both is the same, word for word: 0 to 1
 */
public record Rewording(List<Stretch> onlyFirst, List<Stretch> onlySecond, Stretch common, double share) {
    private static final double EMPTY_WORD = 0.1;

    /** A stretch of whole words, in UTF-16 units, the end exclusive. */
    public record Stretch(int start, int end) {
        public Stretch {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
            }
        }
    }

    public Rewording {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Compares two texts word by word, without case and accents; they need not have a word in common. */
    public static Rewording of(String first, String second) {
        List<Term> one = Terms.of(first);
        List<Term> other = Terms.of(second);
        Alignment common = Alignment.of(words(one), weights(one), words(other), weights(other));
        int words = one.size() + other.size();
        double share = words == 0 ? 1 : 2.0 * common.inFirst().cardinality() / words;
        return new Rewording(
                outside(one, common.inFirst()),
                outside(other, common.inSecond()),
                around(other, common.inSecond(), second),
                share);
    }

    /** That an empty word stands in both must not part two words that belong together. */
    private static double[] weights(List<Term> terms) {
        return terms.stream()
                .mapToDouble(term -> term.kind() == Term.Kind.EMPTY ? EMPTY_WORD : 1)
                .toArray();
    }

    private static String[] words(List<Term> terms) {
        return terms.stream().map(Term::folded).toArray(String[]::new);
    }

    /** The words that are not in common; between two of them, empty words in common count as differing too. */
    private static List<Stretch> outside(List<Term> terms, BitSet common) {
        BitSet differing = new BitSet();
        differing.set(0, terms.size());
        differing.andNot(common);
        for (int at = differing.nextSetBit(0); at >= 0; at = differing.nextSetBit(at + 1)) {
            int next = differing.nextSetBit(at + 1);
            if (next > at + 1
                    && terms.subList(at + 1, next).stream().allMatch(term -> term.kind() == Term.Kind.EMPTY)) {
                differing.set(at + 1, next);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int at = differing.nextSetBit(0); at >= 0; ) {
            int end = differing.nextClearBit(at);
            stretches.add(new Stretch(terms.get(at).start(), terms.get(end - 1).end()));
            at = differing.nextSetBit(end);
        }
        return stretches;
    }

    private static Stretch around(List<Term> terms, BitSet common, String text) {
        int[] telling = common.stream()
                .filter(at -> terms.get(at).kind() == Term.Kind.CONTENT)
                .toArray();
        return telling.length == 0
                ? new Stretch(0, text.length())
                : new Stretch(
                        terms.get(telling[0]).start(),
                        terms.get(Arrays.stream(telling).max().orElseThrow()).end());
    }
}
