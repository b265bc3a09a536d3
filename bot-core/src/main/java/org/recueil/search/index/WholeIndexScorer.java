package org.recueil.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.apache.lucene.search.Weight;

/**
 * Scores every document of a small index as Lucene does, but one term after the other instead of one document after the
 * other. What a term scores is Lucene's word, and kept: two numbers for each posting at most. It knows the
 * queries that {@link org.recueil.search.rank} makes: sums and maxima of terms, and whatever Lucene scores by itself. Safe
 * for several threads.
 */
final class WholeIndexScorer {
    /** Documents in their order, each with its score. The arrays are never changed. */
    private record Scored(int[] documents, float[] scores) {}

    private final IndexSearcher searcher;
    private final int size;
    private final Map<Term, Scored> kept = new ConcurrentHashMap<>();

    WholeIndexScorer(IndexSearcher searcher) {
        this.searcher = searcher;
        this.size = searcher.getIndexReader().maxDoc();
    }

    /** All that a query finds, in no order. */
    List<Ranked> all(Query query) throws IOException {
        Sums sums = new Sums(size);
        add(query, 1, sums);
        List<Ranked> all = new ArrayList<>(sums.count);
        for (int at = 0; at < sums.count; at++) {
            int document = sums.found[at];
            all.add(new Ranked(document, (float) sums.scores[document]));
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

    private void addBest(DisjunctionMaxQuery query, float boost, Sums sums) throws IOException {
        double[] best = new double[size];
        Sums all = new Sums(size);
        Sums one = new Sums(size);
        for (Query alternative : query.getDisjuncts()) {
            add(alternative, boost, one);
            for (int at = 0; at < one.count; at++) {
                int document = one.found[at];
                double score = one.scores[document];
                all.add(document, score);
                best[document] = Math.max(best[document], score);
            }
            one.clear();
        }
        float tie = query.getTieBreakerMultiplier();
        for (int at = 0; at < all.count; at++) {
            int document = all.found[at];
            sums.add(document, best[document] + tie * (all.scores[document] - best[document]));
        }
    }

    private Scored ofTerm(TermQuery query) throws IOException {
        Scored known = kept.get(query.getTerm());
        if (known == null) {
            known = byLucene(query);
            if (known.documents().length > 0) {
                kept.put(query.getTerm(), known);
            }
        }
        return known;
    }

    private Scored byLucene(Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        int[] documents = new int[size];
        float[] scores = new float[size];
        int count = 0;
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                DocIdSetIterator each = scorer.iterator();
                while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    documents[count] = leaf.docBase + each.docID();
                    scores[count++] = scorer.score();
                }
            }
        }
        return new Scored(Arrays.copyOf(documents, count), Arrays.copyOf(scores, count));
    }

    /** Sums of scores. */
    private static final class Sums {
        final double[] scores;
        private final boolean[] has;
        /** The documents with a score, in the order in which they were found. */
        final int[] found;

        int count;

        Sums(int size) {
            scores = new double[size];
            has = new boolean[size];
            found = new int[size];
        }

        void add(int document, double score) {
            if (!has[document]) {
                has[document] = true;
                found[count++] = document;
            }
            scores[document] += score;
        }

        void add(Scored scored, float boost) {
            int[] documents = scored.documents();
            float[] each = scored.scores();
            for (int at = 0; at < documents.length; at++) {
                add(documents[at], boost * each[at]);
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
