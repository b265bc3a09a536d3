package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.recueil.relation.likeness.MeasureWords;

/**
 * The few words that say something in a clause such as {@code financer la recherche}. Many texts have one of them and
 * nothing to do with the clause.
 *
 * @param roots the numbers of their roots that some text has
 * @param rarities how much each of these says, in the same order
 * @param all how much all of its words say, also those that no text has
 */
record ShortClause(List<Integer> roots, List<Double> rarities, double all) {
    private static final int MOST_WORDS = 3;
    private static final int ENOUGH_WORDS = 2;
    /** One word is enough if it says as much of all that the clause says: {@code corruption} in {@code lutter contre la corruption}. */
    private static final double ENOUGH_OF_ALL = 0.6;

    ShortClause {
        roots = List.copyOf(roots);
        rarities = List.copyOf(rarities);
    }

    /**
     * The words of a clause; empty if it has more than a few.
     *
     * @param said the roots of its words, and how much each may say
     * @param numbers the numbers of the roots that some text has
     * @param rarity how much a root says by its number, which is null if no text has it
     */
    static Optional<ShortClause> of(
            Map<String, Double> said, Map<String, Integer> numbers, ToDoubleFunction<Integer> rarity) {
        if (MeasureWords.telling(said) > MOST_WORDS) {
            return Optional.empty();
        }
        List<Integer> roots = new ArrayList<>();
        List<Double> rarities = new ArrayList<>();
        double all = 0;
        for (Map.Entry<String, Double> word : said.entrySet()) {
            if (MeasureWords.tells(word.getValue())) {
                Integer root = numbers.get(word.getKey());
                double says = rarity.applyAsDouble(root);
                all += says;
                if (root != null) {
                    roots.add(root);
                    rarities.add(says);
                }
            }
        }
        return Optional.of(new ShortClause(roots, rarities, all));
    }

    /** Whether a text has two of the words, or the one that says most of all. */
    boolean isEnoughIn(IndexedText text) {
        int words = 0;
        double says = 0;
        for (int i = 0; i < roots.size(); i++) {
            if (text.has(roots.get(i))) {
                words++;
                says += rarities.get(i);
            }
        }
        return words >= ENOUGH_WORDS || says >= ENOUGH_OF_ALL * all;
    }
}
