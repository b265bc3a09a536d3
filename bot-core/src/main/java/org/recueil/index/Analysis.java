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
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** How words become terms. Accents are folded before stems are cut, so that who types without them finds the same. */
enum Analysis {
    /** Every word as typed, folded; none is left out. */
    RAW(false) {
        @Override
        TokenStream finish(TokenStream words) {
            return words;
        }
    },
    /** Every word, cut by the light stemmer. */
    RAW_STEM(false) {
        @Override
        TokenStream finish(TokenStream words) {
            return new FrenchLightStemFilter(new StemmerOverrideFilter(words, Stems.OVERRIDES));
        }
    },
    /** Every word, an English plural as its singular. */
    ENGLISH(false) {
        @Override
        TokenStream finish(TokenStream words) {
            return new EnglishMinimalStemFilter(words);
        }
    },
    /** Every word, cut as an English one; {@code organ} and {@code organization} become the same. */
    ENGLISH_STEM(false) {
        @Override
        TokenStream finish(TokenStream words) {
            return new PorterStemFilter(words);
        }
    },
    /** The word itself, folded. */
    WORD(true) {
        @Override
        TokenStream finish(TokenStream words) {
            return words;
        }
    },
    /** The folded word cut by the light stemmer. */
    LIGHT(true) {
        @Override
        TokenStream finish(TokenStream words) {
            return new FrenchLightStemFilter(new StemmerOverrideFilter(words, Stems.OVERRIDES));
        }
    };

    private static final CharArraySet STOP_WORDS = stopWords();

    private final boolean stops;

    /** @param stops whether words such as articles are left out */
    Analysis(boolean stops) {
        this.stops = stops;
    }

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer source = new StandardTokenizer();
            TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
            words = new LowerCaseFilter(words);
            words = new ASCIIFoldingFilter(words);
            words = stops ? new StopFilter(words, STOP_WORDS) : words;
            return new TokenStreamComponents(source, finish(words));
        }
    };

    /** The last filters of the chain. */
    abstract TokenStream finish(TokenStream words);

    private static CharArraySet stopWords() {
        CharArraySet folded = new CharArraySet(256, true);
        for (Object word : FrenchAnalyzer.getDefaultStopSet()) {
            char[] letters = (char[]) word;
            char[] plain = new char[letters.length * 4];
            int length = ASCIIFoldingFilter.foldToASCII(letters, 0, plain, 0, letters.length);
            folded.add(new String(plain, 0, length));
        }
        return CharArraySet.unmodifiableSet(folded);
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /**
     * A term and the place of its word.
     *
     * @param start in UTF-16 units from 0
     */
    record Term(String text, int start, int end) {}

    /** The terms of a phrase, joined by spaces. */
    static String key(Analysis analysis, String phrase) {
        return analysis.terms(phrase).stream().map(Term::text).collect(Collectors.joining(" "));
    }

    /** The light stem of a folded word. */
    static String stem(String word) {
        List<Term> stem = RAW_STEM.terms(word);
        return stem.isEmpty() ? word : stem.get(0).text();
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
