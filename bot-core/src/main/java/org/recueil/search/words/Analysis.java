package org.recueil.search.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.recueil.text.Folding;

/**
 * How a text becomes words: French elisions and English possessives cut off, folded, so that people who type without accents
 * finds the same.
 */
public enum Analysis {
    /** Every word. */
    RAW(words -> words),
    /** The words that say something: those that French texts are full of, such as articles, are left out. */
    WORD(words -> new StopFilter(words, frenchStopWords())),
    /** The French stems of those. */
    FRENCH(words -> new Forms(new StopFilter(words, frenchStopWords()), WordForm.FRENCH_STEM)),
    /** The French roots of those. */
    ROOT(words -> new Forms(new StopFilter(words, frenchStopWords()), WordForm.FRENCH_ROOT)),
    /** The English stems of every word: what people ask resembles a question by its little words, too. */
    ENGLISH(words -> new Forms(words, WordForm.ENGLISH_STEM));

    private static final class Stops {
        static final CharArraySet FRENCH = french();

        private static CharArraySet french() {
            CharArraySet folded = new CharArraySet(256, true);
            for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
                folded.add(Folding.letters(new String((char[]) word)));
            }
            return CharArraySet.unmodifiableSet(folded);
        }
    }

    /** Cuts each word to a form of it. */
    private static final class Forms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final WordForm form;

        Forms(TokenStream words, WordForm form) {
            super(words);
            this.form = form;
        }

        @Override
        public boolean incrementToken() throws IOException {
            boolean more = input.incrementToken();
            if (more) {
                String cut = form.of(term.toString());
                term.setEmpty().append(cut);
            }
            return more;
        }
    }

    private final Analyzer analyzer;

    Analysis(UnaryOperator<TokenStream> further) {
        this.analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer source = new StandardTokenizer();
                TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
                words = new LowerCaseFilter(new EnglishPossessiveFilter(words));
                return new TokenStreamComponents(source, further.apply(new ASCIIFoldingFilter(words)));
            }
        };
    }

    private static CharArraySet frenchStopWords() {
        return Stops.FRENCH;
    }

    /**
     * A term and the place of its word.
     *
     * @param start in UTF-16 units from 0
     */
    public record Term(String text, int start, int end) {}

    public Analyzer analyzer() {
        return analyzer;
    }

    /** The words of a phrase. */
    public List<String> words(String phrase) {
        return terms(phrase).stream().map(Term::text).toList();
    }

    /** The words of a phrase in some form, joined by spaces. */
    public String key(String phrase, WordForm form) {
        return terms(phrase).stream().map(term -> form.of(term.text())).collect(Collectors.joining(" "));
    }

    /** Whether a folded word is one that French texts are full of, such as an article. */
    public static boolean isStopWord(String word) {
        return Stops.FRENCH.contains(word);
    }

    public List<Term> terms(String text) {
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

    /** Where a word begins after the article that is cut off it. */
    public static int afterArticle(String text, Term term) {
        for (int at = term.start(); at < term.end() - 1; at++) {
            if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
                boolean elided = FrenchAnalyzer.DEFAULT_ARTICLES.contains(text.substring(term.start(), at));
                return elided ? at + 1 : term.start();
            }
        }
        return term.start();
    }
}
