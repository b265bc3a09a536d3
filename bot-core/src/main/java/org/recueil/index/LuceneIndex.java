package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The stems that texts say in Lucene, in memory: which texts may answer a question, however many there are. A document's
 * number is its text's place in the list. Safe for several threads.
 */
final class LuceneIndex {
    /** The stems of a text and of what stands above it, each once. */
    private static final String SAID = "said";

    private static final FieldType NUMBERS = numbers();

    /** Enough for a question of sixty words with all that each may be called. */
    private static final int MOST_CLAUSES = 1 << 16;

    static {
        VectorAdvice.silence();
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    /** Of so many texts, every one that may answer is weighed: two or three times what our corpus has. */
    private static final int FEW_TEXTS = 1500;

    private static final int LIKELIEST = 200;

    /** A stem that a larger part of the texts says does not tell which are the likeliest. */
    private static final double COMMON = 0.2;

    /** A text that says one stem. */
    private static final Profile ANY = new Profile(new int[1], 1, new float[] {1}, new int[0], new float[0], 1);

    private final Neighbours neighbours;
    private final IndexSearcher searcher;
    /** The one segment that all texts were merged into. */
    private final LeafReader leaf;

    LuceneIndex(List<IndexedText> texts, IndexWriter writer) {
        neighbours = new Neighbours(texts.size() <= FEW_TEXTS ? texts : List.of());
        try {
            searcher =
                    new IndexSearcher(DirectoryReader.open(write(texts.stream().map(IndexedText::profile), writer)));
            searcher.setQueryCache(null);
            searcher.setSimilarity(new KeptWeight());
            leaf = searcher.getLeafContexts().get(0).reader();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
    }

    private static FieldType numbers() {
        FieldType numbers = new FieldType();
        numbers.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        numbers.setTokenized(true);
        numbers.setOmitNorms(true);
        numbers.freeze();
        return numbers;
    }

    /** Where an index will be written. Loading what Lucene needs to write and to read one need not wait for the texts. */
    static IndexWriter writer() {
        try {
            DirectoryReader.open(write(Stream.of(ANY), open())).close();
            return open();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be opened", impossible);
        }
    }

    private static IndexWriter open() throws IOException {
        return new IndexWriter(
                new ByteBuffersDirectory(),
                new IndexWriterConfig(new KeywordAnalyzer())
                        .setMergeScheduler(new SerialMergeScheduler())
                        .setUseCompoundFile(false));
    }

    private static Directory write(Stream<Profile> profiles, IndexWriter opened) throws IOException {
        try (IndexWriter writer = opened) {
            for (Profile profile : (Iterable<Profile>) profiles::iterator) {
                Document document = new Document();
                document.add(new Field(SAID, new NumberStream(profile), NUMBERS));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
            return writer.getDirectory();
        }
    }

    /**
     * The places of the texts that may answer a question: in an index such as ours all that say one of its stems, or
     * stand among such; in one many times larger the likeliest that say one.
     */
    int[] find(WeighedQuestion question) {
        try {
            return leaf.maxDoc() <= FEW_TEXTS ? all(question) : best(question);
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    int[] all(WeighedQuestion question) throws IOException {
        BitSet found = saying(question.sought);
        neighbours.addTo(found, question.sought);
        return found.stream().toArray();
    }

    private BitSet saying(BitSet stems) throws IOException {
        BitSet found = new BitSet(leaf.maxDoc());
        TermsEnum terms = Terms.getTerms(leaf, SAID).iterator();
        PostingsEnum saying = null;
        for (int stem = stems.nextSetBit(0); stem >= 0; stem = stems.nextSetBit(stem + 1)) {
            if (terms.seekExact(NumberStream.term(stem))) {
                saying = terms.postings(saying, PostingsEnum.NONE);
                while (saying.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    found.set(saying.docID());
                }
            }
        }
        return found;
    }

    /** First by the stems that tell; where they find too few, by all. */
    int[] best(WeighedQuestion question) throws IOException {
        BitSet telling = new BitSet();
        question.sought.stream().filter(this::isTelling).forEach(telling::set);
        int[] found = best(question, telling);
        return found.length == LIKELIEST ? found : best(question, question.sought);
    }

    private int[] best(WeighedQuestion question, BitSet stems) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.stream()
                .mapToObj(stem -> new BoostQuery(new TermQuery(said(stem)), question.stems.most(stem)))
                .forEach(stem -> query.add(stem, Occur.SHOULD));
        ScoreDoc[] found = searcher.search(query.build(), LIKELIEST).scoreDocs;
        return Arrays.stream(found).mapToInt(hit -> hit.doc).toArray();
    }

    private boolean isTelling(int stem) {
        try {
            return leaf.docFreq(said(stem)) <= COMMON * leaf.maxDoc();
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
    }

    private static Term said(int stem) {
        return new Term(SAID, NumberStream.term(stem));
    }
}
