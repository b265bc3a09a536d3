package org.recueil.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
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

    private static final int LIKELIEST = 50;

    static {
        VectorAdvice.silence();
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final TermByTermScorer whole;
    private final Map<Integer, List<String>> asked = new ConcurrentHashMap<>();

    TextIndex(Directory directory) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
            searcher.setSimilarity(new BM25Similarity(K1, B));
            whole = TermByTermScorer.ofAll(searcher);
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

    /** Whether it has more documents than are all looked at for a question. */
    public boolean isLarge() {
        return searcher.getIndexReader().maxDoc() > FEW;
    }

    /**
     * What a query finds, in no order. A large index finds the likeliest, of which the query says how well they answer.
     *
     * @param candidates finds the likeliest, with fewer terms than the query has; only a large index asks for it
     * @param passes whether a document of this number may be found
     */
    public List<Ranked> find(Query query, Supplier<Query> candidates, IntPredicate passes) {
        try {
            return isLarge()
                    ? likeliest(query, candidates.get(), passes)
                    : whole.find(query).stream()
                            .filter(each -> passes.test(each.place()))
                            .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    private List<Ranked> likeliest(Query query, Query candidates, IntPredicate passes) throws IOException {
        int[] likeliest = Stream.of(searcher.search(candidates, new Passing(passes)).scoreDocs)
                .mapToInt(found -> found.doc)
                .sorted()
                .toArray();
        return new TermByTermScorer(searcher, likeliest).find(query);
    }

    /** Collects the likeliest of the documents that pass. */
    private static final class Passing implements CollectorManager<Collector, TopDocs> {
        private final TopScoreDocCollectorManager likeliest =
                new TopScoreDocCollectorManager(LIKELIEST, null, LIKELIEST);
        private final List<TopScoreDocCollector> collectors = new ArrayList<>();
        private final IntPredicate passes;

        Passing(IntPredicate passes) {
            this.passes = passes;
        }

        @Override
        public Collector newCollector() throws IOException {
            TopScoreDocCollector collector = likeliest.newCollector();
            collectors.add(collector);
            return new FilterCollector(collector) {
                @Override
                public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
                    return new FilterLeafCollector(super.getLeafCollector(leaf)) {
                        @Override
                        public void collect(int document) throws IOException {
                            if (passes.test(leaf.docBase + document)) {
                                super.collect(document);
                            }
                        }
                    };
                }
            };
        }

        @Override
        public TopDocs reduce(Collection<Collector> filtered) throws IOException {
            return likeliest.reduce(collectors);
        }
    }
}
