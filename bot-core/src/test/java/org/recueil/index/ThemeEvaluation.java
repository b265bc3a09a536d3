package org.recueil.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;

/**
 * How well a ranking finds what a theme lists: the query is the name of a theme of 2021, the pool is all leaves of parts
 * A (I to IX) and B, a listed parent means its leaves, and no field holds themes.
 */
final class ThemeEvaluation {
    /** Means over themes of average precision and of nDCG in the first ten. */
    record Figures(double map, double ndcg) {}

    private final Corpus corpus;
    private final List<Searchable> pool;

    ThemeEvaluation(Corpus corpus) {
        this.corpus = corpus;
        this.pool =
                Searchables.of(corpus).stream().filter(ThemeEvaluation::inPool).toList();
    }

    static boolean inPool(Searchable text) {
        return text.leaf() && !(text.part() == org.recueil.model.Part.A && text.meeting() > 9);
    }

    int poolSize() {
        return pool.size();
    }

    /** Figures over the odd- or even-numbered themes of a ranking that gives ids, best first. */
    Figures figures(int remainder, Function<Theme, List<String>> ranking) {
        double map = 0;
        double ndcg = 0;
        int themes = 0;
        for (Theme theme : corpus.themes(2021)) {
            if (theme.number() % 2 == remainder) {
                List<String> ranked = ranking.apply(theme);
                Set<String> relevant = relevant(theme);
                map += averagePrecision(ranked, relevant);
                ndcg += ndcg(ranked, relevant);
                themes++;
            }
        }
        return new Figures(map / themes, ndcg / themes);
    }

    private Set<String> relevant(Theme theme) {
        Set<String> leaves = new HashSet<>();
        for (ProvisionId id : theme.references()) {
            if (corpus.isLeaf(id)) {
                leaves.add(id.toString());
            }
            corpus.descendants(id).stream()
                    .map(Provision::id)
                    .filter(corpus::isLeaf)
                    .forEach(leaf -> leaves.add(leaf.toString()));
        }
        return leaves;
    }

    private static double averagePrecision(List<String> ranked, Set<String> relevant) {
        double sum = 0;
        int found = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (relevant.contains(ranked.get(i))) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return sum / relevant.size();
    }

    private static double ndcg(List<String> ranked, Set<String> relevant) {
        double gain = 0;
        double ideal = 0;
        for (int i = 0; i < 10; i++) {
            double discount = Math.log(2) / Math.log(i + 2);
            gain += i < ranked.size() && relevant.contains(ranked.get(i)) ? discount : 0;
            ideal += i < relevant.size() ? discount : 0;
        }
        return gain / ideal;
    }

    /** What any project gets for nothing: Lucene's analyzer for French, BM25, the texts alone. */
    Function<Theme, List<String>> baseline() throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        FrenchAnalyzer analyzer = new FrenchAnalyzer();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Searchable text : pool) {
                Document document = new Document();
                document.add(new TextField("text", text.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
        return theme -> {
            try {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                try (var terms = analyzer.tokenStream("text", theme.name())) {
                    var term = terms.addAttribute(org.apache.lucene.analysis.tokenattributes.CharTermAttribute.class);
                    terms.reset();
                    while (terms.incrementToken()) {
                        query.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
                    }
                }
                List<String> ranked = new java.util.ArrayList<>();
                for (ScoreDoc hit : searcher.search(query.build(), pool.size()).scoreDocs) {
                    ranked.add(pool.get(hit.doc).id());
                }
                return ranked;
            } catch (IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        };
    }
}
