package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** What any project gets for nothing: Lucene's analyzer for French and BM25, over the texts alone. */
final class Baseline {
    private static final String FIELD = "text";

    private final List<Searchable> pool;
    private final FrenchAnalyzer analyzer = new FrenchAnalyzer();
    private final IndexSearcher searcher;

    Baseline(List<Searchable> pool) {
        this.pool = List.copyOf(pool);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Searchable text : pool) {
                Document document = new Document();
                document.add(new TextField(FIELD, text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** All texts of the pool that hold a word of the question, best first. */
    List<Searchable> rank(String question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream terms = analyzer.tokenStream(FIELD, question)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                query.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
            }
            return Arrays.stream(searcher.search(query.build(), pool.size()).scoreDocs)
                    .map(hit -> pool.get(hit.doc))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
