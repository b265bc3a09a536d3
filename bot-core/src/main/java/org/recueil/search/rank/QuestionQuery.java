package org.recueil.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.recueil.search.index.IndexField;
import org.recueil.search.index.KnownWords;
import org.recueil.search.question.Concept;
import org.recueil.search.question.Concept.Alternative;
import org.recueil.search.question.QuestionPart;
import org.recueil.search.question.Weights;
import org.recueil.search.words.WordForm;

/** A question as a query of Lucene's: of each notion its best alternative counts, and near pairs of them. */
final class QuestionQuery {
    /** Two words of which both stand in more than this part of the documents are near each other everywhere. */
    private static final double COMMON = 0.25;

    private final Weights weights;
    private final KnownWords known;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();

    private QuestionQuery(Weights weights, KnownWords known) {
        this.weights = weights;
        this.known = known;
    }

    static Query of(List<QuestionPart> parts, Weights weights, KnownWords known) {
        QuestionQuery query = new QuestionQuery(weights, known);
        parts.forEach(query::add);
        return query.query.build();
    }

    /**
     * What finds the likeliest in a large index: of each notion the terms of its best alternative in each language that the
     * index has, and the little words.
     */
    static Query candidates(List<QuestionPart> parts, KnownWords known) {
        BooleanQuery.Builder candidates = new BooleanQuery.Builder();
        for (QuestionPart part : parts) {
            Set<Term> terms = new LinkedHashSet<>();
            for (Concept concept : part.concepts()) {
                terms.addAll(best(concept, false, known));
                terms.addAll(best(concept, true, known));
            }
            part.little().forEach(word -> terms.add(IndexField.ENGLISH.term(WordForm.ENGLISH_STEM.of(word))));
            terms.stream()
                    .flatMap(term -> known.query(term).stream())
                    .forEach(term -> candidates.add(boosted(term, part.weight()), Occur.SHOULD));
        }
        return candidates.build();
    }

    /** The stems of the best alternative in a language that the index has, or its roots; nothing if it has none. */
    private static List<Term> best(Concept concept, boolean english, KnownWords known) {
        return concept.alternatives().stream()
                .filter(alternative -> alternative.english() == english)
                .sorted(Comparator.comparingDouble(Alternative::weight).reversed())
                .flatMap(alternative -> Stream.of(alternative.terms(), alternative.roots()))
                .map(terms -> terms.filter(term -> known.documents(term) > 0).toList())
                .filter(terms -> !terms.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private void add(QuestionPart part) {
        Set<Concept> seen = new HashSet<>();
        for (Concept concept : part.concepts()) {
            if (!concept.alternatives().isEmpty() && seen.add(concept)) {
                List<Query> alternatives = new ArrayList<>();
                concept.alternatives().forEach(alternative -> addTo(alternatives, alternative));
                Query best = boosted(new DisjunctionMaxQuery(alternatives, weights.tie()), part.weight());
                query.add(best, Occur.SHOULD);
            }
        }
        part.little().forEach(word -> addTo(query, IndexField.ENGLISH.term(WordForm.ENGLISH_STEM.of(word)), 1));
        addPairs(part, false);
        addPairs(part, true);
    }

    private void addTo(List<Query> alternatives, Alternative alternative) {
        alternatives.add(boosted(query(alternative), alternative.weight()));
        if (!alternative.english() && alternative.words().size() == 1) {
            String word = alternative.words().get(0);
            Term root = IndexField.ROOT.term(WordForm.FRENCH_ROOT.of(word));
            if (known.documents(root) > known.documents(IndexField.FRENCH.term(WordForm.FRENCH_STEM.of(word)))) {
                known.query(root)
                        .ifPresent(its -> alternatives.add(boosted(its, alternative.weight() * weights.root())));
            }
        }
    }

    /** The very word counts more if it was typed, or was misspelt. */
    private Query query(Alternative alternative) {
        boolean typed = alternative.weight() > weights.synonym();
        boolean phrase = alternative.weight() < 1 && alternative.words().size() > 1;
        float weight = phrase ? weights.loose() : 1;
        IndexField field = IndexField.of(alternative.english());
        WordForm form = WordForm.stem(alternative.english());
        List<String> stems = alternative.words().stream().map(form::of).toList();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        for (int at = 0; at < stems.size(); at++) {
            addTo(words, field.term(stems.get(at)), weight);
            if (typed && !alternative.english()) {
                addTo(words, IndexField.TEXT.term(stems.get(at)), weights.text());
                addTo(words, IndexField.WORD.term(alternative.words().get(at)), weights.word());
            }
        }
        if (phrase) {
            List<Term> terms = stems.stream().map(field::term).toList();
            if (terms.stream().allMatch(term -> known.documents(term) > 0)) {
                words.add(known.phrase(1, terms), Occur.SHOULD);
            }
        }
        return words.build();
    }

    /** A term that no document has adds nothing. */
    private void addTo(BooleanQuery.Builder query, Term term, float weight) {
        known.query(term).ifPresent(its -> query.add(boosted(its, weight), Occur.SHOULD));
    }

    /** Neighbouring notions of one language, as they were typed, near each other. */
    private void addPairs(QuestionPart part, boolean english) {
        WordForm form = WordForm.stem(english);
        IndexField field = IndexField.of(english);
        List<String> stems = part.concepts().stream()
                .flatMap(concept -> concept.words(english).stream())
                .map(form::of)
                .toList();
        for (int i = 0; i + 1 < stems.size(); i++) {
            Term term = field.term(stems.get(i));
            Term next = field.term(stems.get(i + 1));
            double share = known.share(term);
            double shareOfNext = known.share(next);
            boolean common = Math.min(share, shareOfNext) > COMMON || share * shareOfNext == 0;
            if (!common && !term.equals(next)) {
                Query pair = known.phrase(weights.slop(), List.of(term, next));
                query.add(boosted(pair, weights.near() * part.weight()), Occur.SHOULD);
            }
        }
    }

    private static Query boosted(Query query, float weight) {
        return weight == 1 ? query : new BoostQuery(query, weight);
    }
}
