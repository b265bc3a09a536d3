package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** What any project gets for nothing: Lucene's analyzer for French and BM25, over the texts alone. */
final class Baseline {
    private final List<Searchable> pool;
    private final PlainIndex index;

    Baseline(List<Searchable> pool) {
        this.pool = List.copyOf(pool);
        index = new PlainIndex(pool.stream().map(Searchable::text).toList());
    }

    /** All texts of the pool that hold a word of the question, best first. */
    List<Searchable> rank(String question) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        try (TokenStream terms = index.analyzer().tokenStream(PlainIndex.FIELD, question)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                query.add(new TermQuery(new Term(PlainIndex.FIELD, term.toString())), Occur.SHOULD);
            }
            return Arrays.stream(index.searcher().search(query.build(), pool.size()).scoreDocs)
                    .map(hit -> pool.get(hit.doc))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
