package org.recueil.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.recueil.index.Concept.Alternative;
import org.recueil.index.LuceneIndex.Scope;

/** Says a question to Lucene: for each notion its best alternative, in every analysis and scope, and near pairs. */
final class QueryBuilder {
    /** Of several alternatives of one notion, how much those that are not the best still count. */
    private static final float TIE = 0.1f;

    /** What the single words of a phrase count, where the phrase is not there. */
    private static final double LOOSE = 0.3;

    private final Weights weights;

    QueryBuilder(Weights weights) {
        this.weights = weights;
    }

    /** All notions of some questions, each question with its weight. */
    Query query(Map<List<Concept>, Double> questions) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        questions.forEach((concepts, weight) -> {
            concepts.forEach(concept -> add(query, concept, weight));
            addNear(query, concepts, weight);
        });
        return query.build();
    }

    private void add(BooleanQuery.Builder query, Concept concept, double boost) {
        List<Query> alternatives = concept.alternatives().stream()
                .map(alternative -> boosted(words(alternative), alternative.weight() * boost))
                .toList();
        if (!alternatives.isEmpty()) {
            query.add(new DisjunctionMaxQuery(alternatives, TIE), Occur.SHOULD);
        }
    }

    /** Neighbouring notions, as they were typed, near each other. */
    private void addNear(BooleanQuery.Builder query, List<Concept> concepts, double boost) {
        List<Analysis.Term> terms = new ArrayList<>();
        for (Concept concept : concepts) {
            if (concept.isKnown()) {
                terms.addAll(Analysis.LIGHT.terms(concept.alternatives().get(0).words()));
            }
        }
        for (int i = 0; i + 1 < terms.size(); i++) {
            List<Analysis.Term> pair = terms.subList(i, i + 2);
            if (!pair.get(0).text().equals(pair.get(1).text())) {
                query.add(boosted(phrase(pair, weights.slop()), weights.near() * boost), Occur.SHOULD);
            }
        }
    }

    private Query words(Alternative alternative) {
        List<Analysis.Term> light = Analysis.LIGHT.terms(alternative.words());
        if (light.size() < 2) {
            return everywhere(alternative.words());
        }
        BooleanQuery.Builder phrase = new BooleanQuery.Builder();
        phrase.add(phrase(light, 1), Occur.SHOULD);
        phrase.add(boosted(everywhere(alternative.words()), LOOSE), Occur.SHOULD);
        return phrase.build();
    }

    private static Query phrase(List<Analysis.Term> terms, int slop) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        String field = LuceneIndex.field(Analysis.LIGHT, Scope.WITH_ABOVE);
        terms.forEach(term -> phrase.add(new Term(field, term.text())));
        return phrase.build();
    }

    private Query everywhere(String words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Map<Analysis, Double> analyses = new LinkedHashMap<>();
        analyses.put(Analysis.LIGHT, 1.0);
        analyses.put(Analysis.GRAMS, weights.grams());
        analyses.put(Analysis.WORD, weights.word());
        analyses.forEach((analysis, weight) -> {
            add(query, analysis, Scope.OWN, words, weight * weights.own());
            add(query, analysis, Scope.WITH_ABOVE, words, weight * (1 - weights.own()));
        });
        add(query, Analysis.LIGHT, Scope.AROUND, words, weights.around());
        return query.build();
    }

    private static void add(BooleanQuery.Builder query, Analysis analysis, Scope scope, String words, double weight) {
        for (Analysis.Term term : analysis.terms(words)) {
            Term sought = new Term(LuceneIndex.field(analysis, scope), term.text());
            query.add(boosted(new TermQuery(sought), weight), Occur.SHOULD);
        }
    }

    private static Query boosted(Query query, double boost) {
        return new BoostQuery(query, (float) boost);
    }
}
