package org.recueil.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/**
 * Scores some documents as Lucene does, but one term after the other instead of one document after the other. What a term
 * scores is Lucene's word, and kept: two numbers for each document at most. It knows the queries that
 * {@link org.recueil.search.rank} makes: sums and maxima of terms, and whatever Lucene scores by itself. Safe for several
 * threads.
 */
final class TermByTermScorer {
    /** Places in {@link #documents} in their order, each with its score. The arrays are never changed. */
    private record Scored(int[] places, float[] scores) {}

    private final IndexSearcher searcher;
    private final int[] documents;
    private final Map<Term, Scored> kept = new ConcurrentHashMap<>();

    /** @param documents their numbers, ascending */
    TermByTermScorer(IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = documents.clone();
    }

    /** A scorer of every document. */
    static TermByTermScorer ofAll(IndexSearcher searcher) {
        int size = searcher.getIndexReader().maxDoc();
        return new TermByTermScorer(searcher, IntStream.range(0, size).toArray());
    }

    /** Those of the documents that a query finds, in no order. */
    List<Ranked> find(Query query) throws IOException {
        Sums sums = new Sums(documents.length);
        add(query, 1, sums);
        List<Ranked> all = new ArrayList<>(sums.count);
        for (int at = 0; at < sums.count; at++) {
            int place = sums.found[at];
            all.add(new Ranked(documents[place], (float) sums.scores[place]));
        }
        return all;
    }

    private void add(Query query, float boost, Sums sums) throws IOException {
        if (query instanceof BoostQuery boosted) {
            add(boosted.getQuery(), boost * boosted.getBoost(), sums);
        } else if (query instanceof BooleanQuery all && isSum(all)) {
            for (BooleanClause clause : all.clauses()) {
                add(clause.getQuery(), boost, sums);
            }
        } else if (query instanceof DisjunctionMaxQuery best) {
            addBest(best, boost, sums);
        } else if (query instanceof TermQuery term) {
            sums.add(ofTerm(term), boost);
        } else {
            sums.add(byLucene(query), boost);
        }
    }

    private static boolean isSum(BooleanQuery query) {
        for (BooleanClause clause : query.clauses()) {
            if (clause.getOccur() != Occur.SHOULD) {
                return false;
            }
        }
        return query.getMinimumNumberShouldMatch() == 0;
    }

    /** The best of several scores counts whole, of the others a part. */
    private void addBest(DisjunctionMaxQuery query, float boost, Sums sums) throws IOException {
        float tie = query.getTieBreakerMultiplier();
        double[] best = new double[documents.length];
        Sums one = new Sums(documents.length);
        for (Query alternative : query.getDisjuncts()) {
            add(alternative, boost, one);
            for (int at = 0; at < one.count; at++) {
                int place = one.found[at];
                double score = one.scores[place];
                double better = Math.max(0, score - best[place]);
                best[place] += better;
                sums.add(place, tie * score + (1 - tie) * better);
            }
            one.clear();
        }
    }

    private Scored ofTerm(TermQuery query) throws IOException {
        Scored known = kept.get(query.getTerm());
        if (known == null) {
            known = byLucene(query);
            if (known.places().length > 0) {
                kept.put(query.getTerm(), known);
            }
        }
        return known;
    }

    private Scored byLucene(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int[] places = new int[documents.length];
        float[] scores = new float[documents.length];
        int count = 0;
        int place = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            Scorer scorer = weight.scorer(leaf);
            TwoPhaseIterator exact = scorer == null ? null : scorer.twoPhaseIterator();
            DocIdSetIterator each = exact == null ? iterator(scorer) : exact.approximation();
            for (; place < documents.length && documents[place] < end; place++) {
                int wanted = documents[place] - leaf.docBase;
                int document = each.docID() < wanted ? each.advance(wanted) : each.docID();
                if (document == wanted && (exact == null || exact.matches())) {
                    places[count] = place;
                    scores[count++] = scorer.score();
                }
            }
        }
        return new Scored(Arrays.copyOf(places, count), Arrays.copyOf(scores, count));
    }

    private static DocIdSetIterator iterator(Scorer scorer) {
        return scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }

    /** Sums of scores. */
    private static final class Sums {
        final double[] scores;
        private final boolean[] has;
        /** The places with a score, in the order in which they were found. */
        final int[] found;

        int count;

        Sums(int size) {
            scores = new double[size];
            has = new boolean[size];
            found = new int[size];
        }

        void add(int place, double score) {
            if (!has[place]) {
                has[place] = true;
                found[count++] = place;
            }
            scores[place] += score;
        }

        void add(Scored scored, float boost) {
            int[] places = scored.places();
            float[] each = scored.scores();
            for (int at = 0; at < places.length; at++) {
                add(places[at], boost * each[at]);
            }
        }

        void clear() {
            for (int at = 0; at < count; at++) {
                scores[found[at]] = 0;
                has[found[at]] = false;
            }
            count = 0;
        }
    }
}
