package org.recueil.relation.likeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.Term;
import org.recueil.relation.TermWeights;

/**
 * A provision's own words, weighed for comparison.
 *
 * @param stems those of its weighty words, in its order
 * @param weights theirs
 * @param vector as {@link TermWeights#vector}, names and set phrases left out
 * @param telling the words that say what it is about, by their stems, as the text writes them first
 * @param themes as {@link SharedThemes#of}
 */
record ComparedText(
        ProvisionId id,
        String text,
        String[] stems,
        double[] weights,
        double total,
        Map<String, Double> vector,
        Map<String, String> telling,
        Set<OffenceAddressed> offences,
        Set<Theme> themes) {
    /** A word in every third text weighs about nothing in a rewording. */
    private static final double COMMON = 0.8;

    private static final double FORMULA = 0.3;

    /** @param terms the words of the provision, without names and set phrases */
    static ComparedText of(
            Provision provision,
            List<Term> terms,
            TermWeights rarities,
            Set<OffenceAddressed> offences,
            Set<Theme> themes) {
        List<String> stems = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Map<String, String> telling = new LinkedHashMap<>();
        for (Term term : terms) {
            if (term.kind() != Term.Kind.EMPTY) {
                stems.add(term.stem());
                weights.add(weight(term, rarities));
            }
            if (term.kind() == Term.Kind.CONTENT) {
                telling.putIfAbsent(term.stem(), provision.text().substring(term.start(), term.end()));
            }
        }
        double[] all = weights.stream().mapToDouble(x -> x).toArray();
        double total = weights.stream().mapToDouble(x -> x).sum();
        return new ComparedText(
                provision.id(),
                provision.text(),
                stems.toArray(String[]::new),
                all,
                total,
                rarities.vector(terms),
                telling,
                offences,
                themes);
    }

    private static double weight(Term term, TermWeights rarities) {
        double rare = Math.max(0, rarities.rarity(term.stem()) - COMMON);
        return term.kind() == Term.Kind.FORMULA ? FORMULA * rare : rare;
    }

    double cosine(ComparedText other) {
        return vector.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * other.vector.getOrDefault(entry.getKey(), 0.0))
                .sum();
    }

    Alignment alignedWith(ComparedText other) {
        return Alignment.of(stems, weights, other.stems, other.weights);
    }

    boolean sharesOffenceWith(ComparedText other) {
        return offences.stream().anyMatch(other.offences::contains);
    }
}
