package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.recueil.data.AskedReader;
import org.recueil.model.AbsentTopic;
import org.recueil.model.Corpus;
import org.recueil.text.Folding;

/**
 * Lucene's index of the texts, and after them of the topics that no text answers: a document's number is its place in that
 * order. Safe for several threads.
 */
final class TextIndex {
    private static final float K1 = 0.9f;
    private static final float B = 0.6f;

    /** Enough for a question of sixty words with all that each may be called. */
    private static final int MOST_CLAUSES = 1 << 16;

    /** Of so many documents every one that answers is found: two or three times what our corpus has. */
    private static final int FEW = 2000;

    private static final int LIKELIEST = 200;

    private static final String FRENCH_LINES = "french lines";
    private static final String ENGLISH_LINES = "english lines";

    static {
        VectorAdvice.silence();
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;
    private final Map<Integer, List<String>> asked = new ConcurrentHashMap<>();

    TextIndex(Directory directory) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setQueryCache(null);
            searcher.setSimilarity(new BM25Similarity(K1, B));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** The index that this build carries, if it is one of these texts and nothing else; else a new one. */
    static TextIndex of(List<Searchable> texts, Corpus corpus) {
        return new TextIndex(PackedIndex.of(texts)
                .orElseGet(() -> write(texts, AskedOfTexts.of(corpus), AskedReader.absentTopics())));
    }

    /** Files in memory, each in one piece, which is read sooner than many. */
    static Directory inMemory() {
        return new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
    }

    /** Writes one in memory. */
    static Directory write(List<Searchable> texts, AskedOfTexts asked, List<AbsentTopic> topics) {
        Directory directory = inMemory();
        IndexWriterConfig config = new IndexWriterConfig(IndexField.analyzer())
                .setCodec(new SameBytesCodec())
                .setMergeScheduler(new SerialMergeScheduler())
                .setUseCompoundFile(false);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Searchable text : texts) {
                writer.addDocument(document(text, asked));
            }
            for (AbsentTopic topic : topics) {
                Document document = new Document();
                addFrench(document, String.join("\n", topic.askedFrench()));
                addEnglish(document, String.join("\n", topic.askedEnglish()));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
        return directory;
    }

    private static Document document(Searchable text, AskedOfTexts asked) {
        Document document = new Document();
        String said = text.text() + "\n" + text.above();
        String under = String.join("\n", text.under());
        addFrench(document, said + "\n" + under + "\n" + text.inOtherLanguages() + "\n" + asked.french(text.id()));
        addEnglish(document, asked.english(text.id()) + "\n" + text.inOtherLanguages());
        document.add(new StoredField(FRENCH_LINES, folded(asked.french(text.id()))));
        document.add(new StoredField(ENGLISH_LINES, folded(asked.english(text.id()))));
        document.add(IndexField.TEXT.of(text.text()));
        document.add(IndexField.WORD.of(said));
        return document;
    }

    private static String folded(String lines) {
        return lines.lines().map(line -> " " + Folding.fold(line)).collect(Collectors.joining("\n"));
    }

    private static void addFrench(Document document, String words) {
        document.add(IndexField.FRENCH.of(words));
        document.add(IndexField.ROOT.of(words));
        document.add(IndexField.FRENCH_SPELT.of(words));
    }

    private static void addEnglish(Document document, String words) {
        document.add(IndexField.ENGLISH.of(words));
        document.add(IndexField.ENGLISH_SPELT.of(words));
    }

    KnownWords words() {
        return new KnownWords(searcher);
    }

    /** What people ask that a text answers, folded, a space before each word; read once. */
    List<String> asked(int place, boolean english) {
        return asked.computeIfAbsent(english ? -1 - place : place, key -> read(place, english));
    }

    private List<String> read(int place, boolean english) {
        String field = english ? ENGLISH_LINES : FRENCH_LINES;
        try {
            String lines =
                    searcher.storedFields().document(place, Set.of(field)).get(field);
            return lines == null ? List.of() : lines.lines().toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** What a query finds, best first: in an index such as ours all, in one many times larger the likeliest. */
    List<ScoreDoc> find(Query query) {
        try {
            if (searcher.getIndexReader().maxDoc() > FEW) {
                return List.of(searcher.search(query, LIKELIEST).scoreDocs);
            }
            return searcher.search(query, ALL);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    /** Every document found, best first; of those that are as good, the earlier one first. */
    private static final CollectorManager<All, List<ScoreDoc>> ALL = new CollectorManager<>() {
        @Override
        public All newCollector() {
            return new All();
        }

        @Override
        public List<ScoreDoc> reduce(Collection<All> parts) {
            List<ScoreDoc> found = new ArrayList<>();
            parts.forEach(part -> found.addAll(part.found));
            found.sort((a, b) -> {
                int order = Float.compare(b.score, a.score);
                return order == 0 ? Integer.compare(a.doc, b.doc) : order;
            });
            return found;
        }
    };

    /** Collects documents with their scores. */
    private static final class All extends SimpleCollector {
        private final List<ScoreDoc> found = new ArrayList<>();
        private Scorable scorer;
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = scorer;
        }

        @Override
        public void collect(int document) throws IOException {
            found.add(new ScoreDoc(base + document, scorer.score()));
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
