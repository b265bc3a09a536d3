package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;

/**
 * Compares the words of two texts.
 *
 * @param onlyFirst the stretches of the first text that the second does not have, in order, without little words
 * @param onlySecond the stretches of the second text that the first does not have, in the same way
 * @param common the stretch of the second text that holds most of what both share, close together
 * @param share the share of the words of both that is the same: from 0 to 1
 */
public record Rewording(List<Stretch> onlyFirst, List<Stretch> onlySecond, Stretch common, double share) {
    private static final double EMPTY_WORD = 0.1;
    private static final double MOST = 0.8;

    /** Words that may differ only because other words do. {@code ne} and {@code ni} are not among them. */
    private static final Set<String> LITTLE_WORDS =
            Set.of("a", "au", "aux", "d", "de", "des", "du", "l", "la", "le", "les", "qu", "que");

    /** A stretch of whole words, in UTF-16 units from 0, the end exclusive. */
    public record Stretch(int start, int end) {
        public Stretch {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("not a stretch: " + start + " to " + end);
            }
        }

        public int length() {
            return end - start;
        }
    }

    public Rewording {
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
    }

    /** Whether both have the same words in the same order. */
    public boolean isIdentical() {
        return share == 1;
    }

    /** Compares two texts word by word, without case and accents. They may have no word in common. */
    public static Rewording of(String first, String second) {
        List<Term> one = TermReader.of(first);
        List<Term> other = TermReader.of(second);
        Alignment common = Alignment.of(words(one), weights(one), words(other), weights(other));
        int words = one.size() + other.size();
        double share = words == 0 ? 1 : 2.0 * common.inFirst().cardinality() / words;
        return new Rewording(
                outside(one, common.inFirst()),
                outside(other, common.inSecond()),
                densest(other, common.inSecond(), second),
                share);
    }

    /**
     * The weights of words. Empty words weigh so little that one in common does not separate two other words that
     * belong together.
     */
    private static double[] weights(List<Term> terms) {
        return terms.stream()
                .mapToDouble(term -> term.kind() == Term.Kind.EMPTY ? EMPTY_WORD : 1)
                .toArray();
    }

    private static String[] words(List<Term> terms) {
        return terms.stream().map(Term::folded).toArray(String[]::new);
    }

    /**
     * The stretches that are not in common. Empty words in common count as different if they stand between two
     * different words.
     */
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
            List<Term> words = terms.subList(at, end);
            if (!words.stream().map(Term::folded).allMatch(LITTLE_WORDS::contains)) {
                stretches.add(new Stretch(
                        words.get(0).start(), words.get(words.size() - 1).end()));
            }
            at = differing.nextSetBit(end);
        }
        return stretches;
    }

    /** The shortest stretch that holds most of the common words of content. */
    private static Stretch densest(List<Term> terms, BitSet common, String text) {
        int[] telling = common.stream()
                .filter(at -> terms.get(at).kind() == Term.Kind.CONTENT)
                .toArray();
        int most = (int) Math.ceil(MOST * telling.length);
        Stretch best = new Stretch(0, text.length());
        for (int i = 0; most > 0 && i + most <= telling.length; i++) {
            int start = terms.get(telling[i]).start();
            int end = terms.get(telling[i + most - 1]).end();
            if (end - start < best.length()) {
                best = new Stretch(start, end);
            }
        }
        return best;
    }
}
