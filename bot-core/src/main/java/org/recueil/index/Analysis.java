package org.recueil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.recueil.text.Folding;

/**
 * How a text becomes words: French elisions cut off, folded, so that who types without accents finds the same. {@link
 * WordForm} cuts them further, one by one.
 */
enum Analysis {
    /** Every word. */
    RAW(false),
    /** The words that say something: those that texts are full of, such as articles, are left out. */
    WORD(true);

    private static final CharArraySet STOP_WORDS = stopWords();

    private final Analyzer analyzer;

    Analysis(boolean stops) {
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new LowerCaseFilter(words);
                words = new ASCIIFoldingFilter(words);
                return new TokenStreamComponents(source, stops ? new StopFilter(words, STOP_WORDS) : words);
            }
        };
    }

    private static CharArraySet stopWords() {
        CharArraySet folded = new CharArraySet(256, true);
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            folded.add(Folding.letters(new String((char[]) word)));
        }
        return CharArraySet.unmodifiableSet(folded);
    }

    /**
     * A term and the place of its word.
     *
     * @param start in UTF-16 units from 0
     */
    record Term(String text, int start, int end) {}

    /** The words of a phrase. */
    List<String> words(String phrase) {
        return terms(phrase).stream().map(Term::text).toList();
    }

    /** The words of a phrase in some form, joined by spaces. */
    String key(String phrase, WordForm form) {
        return terms(phrase).stream().map(term -> form.of(term.text())).collect(Collectors.joining(" "));
    }

    /** Whether a folded word is one that texts are full of, such as an article. */
    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offsets.startOffset(), offsets.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string in memory cannot fail to be read", impossible);
        }
        return terms;
    }
}
