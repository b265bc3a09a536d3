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
 * @param stems the stems of its words that say something, in its order
 * @param weights the weights of these stems
 * @param vector as in {@link TermWeights#vector}, without names and set phrases
 * @param telling the words that say what it is about, by their stems, each as the text first writes it
 * @param themes as in {@link SharedThemes#of}
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
    /** The rarity of a word in every third text, which then weighs nothing when two wordings are compared. */
    private static final double COMMON = 0.8;

    private static final double FORMULA = 0.3;

    /** @param terms the words of the provision, those of names and set phrases marked as empty */
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
