package org.recueil.relation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each word weighs within a collection of texts. Rare words weigh most, words of formulas little, empty words
 * nothing.
 */
public final class TermWeights {
    private static final double FORMULA = 0.2;

    private final Map<String, Integer> frequencies = new HashMap<>();
    private final int texts;

    /** Counts in how many of the texts each stem occurs. */
    public TermWeights(Collection<List<Term>> texts) {
        this.texts = texts.size();
        for (List<Term> text : texts) {
            Set<String> stems = new HashSet<>();
            text.stream().map(Term::stem).filter(stems::add).forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        }
    }

    /** In how many texts a stem occurs. */
    public int frequency(String stem) {
        return frequencies.getOrDefault(stem, 0);
    }

    /** The inverse document frequency of a stem: near 0 if every text has it. */
    public double rarity(String stem) {
        return StrictMath.log((1.0 + texts) / (0.5 + frequency(stem)));
    }

    /** The weight of a word that occurs once. */
    public double weight(Term term) {
        return switch (term.kind()) {
            case CONTENT -> rarity(term.stem());
            case FORMULA -> FORMULA * rarity(term.stem());
            case EMPTY -> 0;
        };
    }

    /** The text as a vector of length 1 with one dimension per stem; empty if no word weighs anything. */
    public Map<String, Double> vector(List<Term> text) {
        Map<String, Double> vector = weighed(text);
        normalise(vector);
        return vector;
    }

    /**
     * The weight of each stem of a text, which grows with the number of its occurrences. Stems without weight are left
     * out.
     */
    public Map<String, Double> weighed(List<Term> text) {
        Map<String, Integer> times = new LinkedHashMap<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Term term : text) {
            double weight = weight(term);
            if (weight > 0) {
                int time = times.merge(term.stem(), 1, Integer::sum);
                weights.merge(term.stem(), weight * (1 + StrictMath.log(time)), Math::max);
            }
        }
        return weights;
    }

    /** Scales a vector to length 1, in place. */
    public static void normalise(Map<String, Double> vector) {
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        vector.replaceAll((stem, weight) -> weight / length);
    }
}
