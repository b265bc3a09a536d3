package org.recueil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;
import org.recueil.model.Corpus;
import org.recueil.search.index.AskedOfTexts;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.wording.Language;

/** What any project gets for nothing: Lucene's analyzer for a language and BM25. */
final class Baseline {
    private final List<Searchable> pool;
    private final PlainIndex index;

    /** Over the texts alone. */
    Baseline(List<Searchable> pool) {
        this(pool, new FrenchAnalyzer(), Searchable::text);
    }

    private Baseline(List<Searchable> pool, Analyzer analyzer, Function<Searchable, String> words) {
        this.pool = List.copyOf(pool);
        index = new PlainIndex(analyzer, pool.stream().map(words).toList());
    }

    /** Over the texts, each with its asked lines in a language. */
    static Baseline withAskedLines(Corpus corpus, Language language) {
        AskedOfTexts asked = AskedOfTexts.of(corpus);
        return language == Language.FRENCH
                ? new Baseline(
                        Searchables.of(corpus),
                        new FrenchAnalyzer(),
                        text -> text.text() + "\n" + asked.french(text.id()))
                : new Baseline(
                        Searchables.of(corpus),
                        new EnglishAnalyzer(),
                        text -> text.text() + "\n" + asked.english(text.id()));
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
