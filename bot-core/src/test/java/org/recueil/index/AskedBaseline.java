package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.recueil.command.Language;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.text.Table.Row;

/**
 * Lucene's own queries over one field per language that holds all we have: for French text, chapeau, themes and asked
 * lines, for English themes and asked lines. Terms, phrases and fuzzy terms; no glossary and no synonyms.
 */
final class AskedBaseline {
    private static final String TEXT = "text";
    private static final String AS_TYPED = "-as-typed";
    private static final float OF_TEXT = 0.4f;
    private static final float OF_PHRASE = 0.3f;
    private static final float OF_FUZZY = 0.8f;
    private static final int SLOP = 3;
    private static final int SHORTEST_FUZZY = 4;
    private static final int LONG = 6;
    private static final int VERY_LONG = 8;
    private static final int EXPANSIONS = 30;
    private static final float K1 = 1.2f;
    private static final float B = 0.6f;

    private final List<Searchable> pool;
    private final IndexSearcher searcher;

    AskedBaseline(Corpus corpus) {
        pool = Searchables.of(corpus);
        Map<Language, Map<String, StringBuilder>> fields = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.put(language, fields(corpus, language));
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (Searchable text : pool) {
                writer.addDocument(document(text, fields));
            }
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new BM25Similarity(K1, B));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Map<String, StringBuilder> fields(Corpus corpus, Language language) {
        Map<String, StringBuilder> fields = new HashMap<>();
        for (Searchable text : pool) {
            fields.put(text.id().toString(), new StringBuilder());
            if (language == Language.FRENCH) {
                add(fields, text.id().toString(), text.text());
                add(fields, text.id().toString(), text.above());
            }
        }
        for (Theme theme : corpus.themes()) {
            for (ProvisionId id : theme.references()) {
                add(fields, id.toString(), language == Language.FRENCH ? theme.name() : theme.englishName());
            }
        }
        Map<String, String> recommendations = JudgedQuestions.recommendations(corpus);
        for (Row row : AskedLines.ofTexts(language)) {
            String id = row.cell(0);
            add(fields, fields.containsKey(id) ? id : recommendations.get(id), row.cell(1));
        }
        return fields;
    }

    private static void add(Map<String, StringBuilder> fields, String id, String words) {
        fields.get(id).append(words).append('\n');
    }

    private static Document document(Searchable text, Map<Language, Map<String, StringBuilder>> fields) {
        Document document = new Document();
        document.add(field(TEXT, stemmed(text.text(), Language.FRENCH)));
        for (Language language : Language.values()) {
            String words = fields.get(language).get(text.id().toString()).toString();
            document.add(field(name(language), stemmed(words, language)));
            document.add(field(name(language) + AS_TYPED, Analysis.RAW.words(words).stream()));
        }
        return document;
    }

    private static Field field(String name, Stream<String> words) {
        return new TextField(name, String.join(" ", words.toList()), Field.Store.NO);
    }

    private static Stream<String> stemmed(String words, Language language) {
        return Analysis.RAW.words(words).stream().map(word -> AskedLines.stem(word, language));
    }

    private static String name(Language language) {
        return language == Language.FRENCH ? "fr" : "en";
    }

    /** The ids of all texts that hold a word of the question, best first. */
    List<String> rank(String question, Language language) {
        try {
            return Arrays.stream(searcher.search(query(question, language), pool.size()).scoreDocs)
                    .map(hit -> pool.get(hit.doc).id().toString())
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Query query(String question, Language language) throws IOException {
        String field = name(language);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        Set<String> seen = new HashSet<>();
        String before = null;
        for (String word : AskedLines.content(question)) {
            String stem = AskedLines.stem(word, language);
            if (!seen.add(stem)) {
                continue;
            }
            add(query, new TermQuery(new Term(field, stem)), 1);
            // An English word can be one of the French text, a name or an abbreviation.
            String french = AskedLines.stem(word, Language.FRENCH);
            add(query, new TermQuery(new Term(TEXT, french)), language == Language.FRENCH ? OF_TEXT : OF_TEXT / 2);
            boolean known = holds(field, stem) || holds(TEXT, french);
            if (!known && word.length() >= SHORTEST_FUZZY) {
                int edits = word.length() >= LONG ? 2 : 1;
                int same = word.length() >= VERY_LONG ? 0 : 1;
                Term typed = new Term(field + AS_TYPED, word);
                add(query, new FuzzyQuery(typed, edits, same, EXPANSIONS, true), OF_FUZZY);
            }
            if (before != null) {
                add(query, new PhraseQuery(SLOP, field, before, stem), OF_PHRASE);
            }
            before = stem;
        }
        return query.build();
    }

    private boolean holds(String field, String term) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(field, term)) > 0;
    }

    private static void add(BooleanQuery.Builder query, Query part, float weight) {
        query.add(new BoostQuery(part, weight), Occur.SHOULD);
    }
}
