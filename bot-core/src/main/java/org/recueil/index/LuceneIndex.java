package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The texts in Lucene, in memory; a document's number is its text's place in the list. Safe for several threads. */
final class LuceneIndex {
    /** Which words of a text a field holds. */
    enum Scope {
        OWN,
        WITH_ABOVE,
        AROUND
    }

    private static final List<Analysis> INDEXED = List.of(Analysis.LIGHT, Analysis.GRAMS, Analysis.WORD);

    /** Enough for a question of sixty words with all that each may be called. */
    private static final int MOST_CLAUSES = 1 << 16;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final IndexSearcher searcher;

    LuceneIndex(List<Searchable> texts) {
        try {
            searcher = new IndexSearcher(DirectoryReader.open(write(texts)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be written", impossible);
        }
    }

    static String field(Analysis analysis, Scope scope) {
        return analysis.name() + " " + scope.name();
    }

    private static ByteBuffersDirectory write(List<Searchable> texts) throws IOException {
        Map<String, Analyzer> analyzers = new HashMap<>();
        for (Analysis analysis : INDEXED) {
            for (Scope scope : Scope.values()) {
                analyzers.put(field(analysis, scope), analysis.analyzer());
            }
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        Analyzer perField = new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), analyzers);
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(perField))) {
            for (Searchable text : texts) {
                writer.addDocument(document(text));
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    private static Document document(Searchable text) {
        Document document = new Document();
        for (Analysis analysis : INDEXED) {
            document.add(new TextField(field(analysis, Scope.OWN), text.text(), Field.Store.NO));
            String withAbove = text.text() + "\n" + text.above();
            document.add(new TextField(field(analysis, Scope.WITH_ABOVE), withAbove, Field.Store.NO));
        }
        document.add(new TextField(field(Analysis.LIGHT, Scope.AROUND), text.around(), Field.Store.NO));
        return document;
    }

    /** The texts that a query finds, best first: their places in the list, and scores. */
    Map<Integer, Double> search(Query query, int most) {
        Map<Integer, Double> found = new LinkedHashMap<>();
        try {
            for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
                found.put(hit.doc, (double) hit.score);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("an index in memory cannot fail to be read", impossible);
        }
        return found;
    }
}
