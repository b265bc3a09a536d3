package org.recueil.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseMatcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PhraseWeight;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SloppyPhraseMatcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;

/** Lucene's sloppy phrase of terms whose places in the dictionary are known, so that nobody looks for them again. */
final class KnownPhrase extends Query {
    /** The cost of a match compared with other conditions of a query. Ours have no others. */
    private static final float COST_OF_MATCH = 100;

    private final List<Term> terms;
    private final List<TermStates> states;
    private final int slop;

    /**
     * @param terms two or more of one field, which the index has
     * @param states where they are
     */
    KnownPhrase(List<Term> terms, List<TermStates> states, int slop) {
        this.terms = terms;
        this.states = states;
        this.slop = slop;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        return new PhraseWeight(this, terms.get(0).field(), searcher, mode) {
            @Override
            protected SimScorer getStats(IndexSearcher searcher) throws IOException {
                TermStatistics[] statistics = new TermStatistics[terms.size()];
                for (int at = 0; at < statistics.length; at++) {
                    TermStates known = states.get(at);
                    statistics[at] = searcher.termStatistics(terms.get(at), known.docFreq(), known.totalTermFreq());
                }
                return searcher.getSimilarity()
                        .scorer(
                                boost,
                                searcher.collectionStatistics(terms.get(0).field()),
                                statistics);
            }

            @Override
            protected PhraseMatcher getPhraseMatcher(LeafReaderContext leaf, SimScorer scorer, boolean offsets)
                    throws IOException {
                PhraseQuery.PostingsAndFreq[] postings = new PhraseQuery.PostingsAndFreq[terms.size()];
                for (int at = 0; at < postings.length; at++) {
                    TermState state = states.get(at).get(leaf);
                    if (state == null) {
                        return null;
                    }
                    TermsEnum its = leaf.reader().terms(terms.get(at).field()).iterator();
                    its.seekExact(terms.get(at).bytes(), state);
                    int flags = offsets ? PostingsEnum.OFFSETS : PostingsEnum.POSITIONS;
                    ImpactsEnum positions = mode == ScoreMode.TOP_SCORES
                            ? its.impacts(flags)
                            : new SlowImpactsEnum(its.postings(null, flags));
                    postings[at] = new PhraseQuery.PostingsAndFreq(positions, positions, at, terms.get(at));
                }
                return new SloppyPhraseMatcher(postings, slop, mode, scorer, COST_OF_MATCH, offsets);
            }
        };
    }

    @Override
    public String toString(String field) {
        return terms + "~" + slop;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.consumeTerms(this, terms.toArray(Term[]::new));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KnownPhrase phrase && slop == phrase.slop && terms.equals(phrase.terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(terms, slop);
    }
}
