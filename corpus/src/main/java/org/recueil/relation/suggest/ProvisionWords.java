package org.recueil.relation.suggest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;
import org.recueil.relation.TermWeights;

/**
 * The words of a provision, by where they stand.
 *
 * @param own its own words
 * @param above the words of the provisions above it, without the instrument's opening, which all its provisions share
 * @param heading the words of its heading; empty in part B, where the heading is the title of the whole instrument
 */
record ProvisionWords(List<Term> own, List<Term> above, List<Term> heading) {
    private static final double ABOVE = 0.5;
    private static final double HEADING = 0.5;

    static ProvisionWords of(Corpus corpus, ProvisionId id) {
        Provision provision = corpus.get(id);
        List<Term> above = id.upwards().stream()
                .skip(1)
                .flatMap(parent -> TermReader.of(corpus.get(parent).text()).stream())
                .toList();
        String heading = provision.headingInReport().orElse("");
        return new ProvisionWords(TermReader.of(provision.text()), above, TermReader.of(heading));
    }

    /** All words as one vector of length 1. The words above and in the heading count half. */
    Map<String, Double> vector(TermWeights weights) {
        Map<String, Double> vector = new LinkedHashMap<>(weights.weighed(own));
        weights.weighed(above).forEach((stem, weight) -> vector.merge(stem, ABOVE * weight, Double::sum));
        weights.weighed(heading).forEach((stem, weight) -> vector.merge(stem, HEADING * weight, Double::sum));
        TermWeights.normalise(vector);
        return vector;
    }
}
