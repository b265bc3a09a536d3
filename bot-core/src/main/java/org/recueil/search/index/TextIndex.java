package org.recueil.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.Corpus;
import org.recueil.search.text.Searchable;

/**
 * Lucene's index of the texts, and after them of the topics that no text answers: a document's number is its place in that
 * order. Safe for several threads.
 */
public final class TextIndex {
    private static final float K1 = 0.9f;
    private static final float B = 0.6f;

    /** Enough for a question of sixty words with all that each may be called. */
    private static final int MOST_CLAUSES = 1 << 16;

    /** Of so many documents every one that answers is found: two or three times what our corpus has. */
    private static final int FEW = 2000;

    private static final int LIKELIEST = 100;

    static {
        VectorAdvice.silence();
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final WholeIndexScorer whole;
    private final Map<Integer, List<String>> asked = new ConcurrentHashMap<>();

    TextIndex(Directory directory) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
            searcher.setSimilarity(new BM25Similarity(K1, B));
            whole = new WholeIndexScorer(searcher);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** The index that this build carries, if it is one of these texts and nothing else; else a new one. */
    public static TextIndex of(List<Searchable> texts, Corpus corpus) {
        return new TextIndex(PackedIndex.of(texts)
                .orElseGet(() -> IndexWriting.of(texts, AskedOfTexts.of(corpus), AskedLinesReader.absentTopics())));
    }

    public KnownWords words() {
        return new KnownWords(searcher.getIndexReader());
    }

    /** What people ask of a text or a topic, folded, a space before each word; read once. */
    public List<String> asked(int place, boolean english) {
        return asked.computeIfAbsent(english ? -1 - place : place, key -> read(place, english));
    }

    private List<String> read(int place, boolean english) {
        String field = IndexWriting.lines(english);
        try {
            String lines =
                    searcher.storedFields().document(place, Set.of(field)).get(field);
            return lines == null ? List.of() : lines.lines().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /**
     * What a query finds, in no order: in an index such as ours all; in one many times larger the likeliest, of which the
     * query says how well they answer.
     *
     * @param likely finds the likeliest, with fewer terms than the query has
     */
    public List<Ranked> find(Query query, Supplier<Query> likely) {
        try {
            return searcher.getIndexReader().maxDoc() > FEW ? likeliest(query, likely.get()) : whole.all(query);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    private List<Ranked> likeliest(Query query, Query likely) throws IOException {
        TopDocs first = searcher.search(likely, new TopScoreDocCollectorManager(LIKELIEST, null, LIKELIEST));
        return Stream.of(new ScoredAgain(query).rescore(searcher, first, LIKELIEST).scoreDocs)
                .map(found -> new Ranked(found.doc, found.score))
                .toList();
    }

    /** What found a document counts no more. */
    private static final class ScoredAgain extends QueryRescorer {
        ScoredAgain(Query query) {
            super(query);
        }

        @Override
        protected float combine(float before, boolean matches, float score) {
            return matches ? score : 0;
        }
    }
}
