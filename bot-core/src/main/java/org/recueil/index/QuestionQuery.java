package org.recueil.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.recueil.index.Concept.Alternative;

/** A question as a query of Lucene's: of each notion its best alternative counts, and near pairs of them. */
final class QuestionQuery {
    /** Two words of which both stand in more than this part of the documents are near each other everywhere. */
    private static final double COMMON = 0.25;

    private final Weights weights;
    private final KnownWords known;
    /** What a text is found by. */
    private final BooleanQuery.Builder said = new BooleanQuery.Builder();
    /** What lets a text that is found rise. */
    private final BooleanQuery.Builder beside = new BooleanQuery.Builder();

    private QuestionQuery(Weights weights, KnownWords known) {
        this.weights = weights;
        this.known = known;
    }

    static Query of(List<Asked> parts, Weights weights, KnownWords known) {
        QuestionQuery query = new QuestionQuery(weights, known);
        parts.forEach(query::add);
        return query.beside.add(query.said.build(), Occur.MUST).build();
    }

    private void add(Asked part) {
        Set<Concept> seen = new HashSet<>();
        for (Concept concept : part.concepts()) {
            if (!concept.alternatives().isEmpty() && seen.add(concept)) {
                List<Query> alternatives = new ArrayList<>();
                concept.alternatives().forEach(alternative -> addTo(alternatives, alternative));
                Query best = boosted(new DisjunctionMaxQuery(alternatives, weights.tie()), part.weight());
                (part.shown() ? said : beside).add(best, Occur.SHOULD);
                for (String word : concept.words(false)) {
                    String stem = WordForm.FRENCH_STEM.of(word);
                    beside.add(term(IndexField.AROUND, stem, weights.around() * part.weight()), Occur.SHOULD);
                }
            }
        }
        addPairs(part, false);
        addPairs(part, true);
    }

    private void addTo(List<Query> alternatives, Alternative alternative) {
        alternatives.add(query(alternative));
        if (!alternative.english() && alternative.words().size() == 1) {
            String word = alternative.words().get(0);
            Term root = new Term(IndexField.ROOT.name(), WordForm.FRENCH_ROOT.of(word));
            if (known.documents(root) > known.documents(IndexField.term(false, WordForm.FRENCH_STEM.of(word)))) {
                alternatives.add(boosted(new TermQuery(root), alternative.weight() * weights.root()));
            }
        }
    }

    private Query query(Alternative alternative) {
        boolean phrase = alternative.words().size() > 1;
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        List<String> stems = new ArrayList<>();
        for (String word : alternative.words()) {
            float weight = phrase && alternative.weight() < 1 ? weights.loose() : 1;
            if (alternative.english()) {
                String stem = WordForm.ENGLISH_STEM.of(word);
                stems.add(stem);
                words.add(term(IndexField.ENGLISH, stem, weight), Occur.SHOULD);
            } else {
                String stem = WordForm.FRENCH_STEM.of(word);
                stems.add(stem);
                words.add(term(IndexField.FRENCH, stem, weight), Occur.SHOULD);
                words.add(term(IndexField.TEXT, stem, weight * weights.text()), Occur.SHOULD);
                words.add(term(IndexField.WORD, word, weight * weights.word()), Occur.SHOULD);
            }
        }
        if (phrase && alternative.weight() < 1) {
            IndexField field = alternative.english() ? IndexField.ENGLISH : IndexField.FRENCH;
            words.add(new PhraseQuery(1, field.name(), stems.toArray(String[]::new)), Occur.SHOULD);
        }
        return boosted(words.build(), alternative.weight());
    }

    /** Neighbouring notions of one language, as they were typed, near each other. */
    private void addPairs(Asked part, boolean english) {
        WordForm form = english ? WordForm.ENGLISH_STEM : WordForm.FRENCH_STEM;
        String field = (english ? IndexField.ENGLISH : IndexField.FRENCH).name();
        List<String> stems = part.concepts().stream()
                .flatMap(concept -> concept.words(english).stream())
                .map(form::of)
                .toList();
        for (int i = 0; i + 1 < stems.size(); i++) {
            boolean common = known.share(IndexField.term(english, stems.get(i))) > COMMON
                    && known.share(IndexField.term(english, stems.get(i + 1))) > COMMON;
            if (!common && !stems.get(i).equals(stems.get(i + 1))) {
                Query pair = new PhraseQuery(weights.slop(), field, stems.get(i), stems.get(i + 1));
                beside.add(boosted(pair, weights.near() * part.weight()), Occur.SHOULD);
            }
        }
    }

    private static Query term(IndexField field, String term, float weight) {
        return boosted(new TermQuery(new Term(field.name(), term)), weight);
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
