package org.recueil.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;

/**
 * The words of a text as numbers of a vocabulary, in order, each with its place; words that texts are full of are left
 * out. The arrays are never changed.
 *
 * @param starts where each word begins, in UTF-16 units from 0, after an elided article
 */
record TextWords(int[] words, int[] stems, int[] starts, int[] ends) {
    static TextWords of(String text, Vocabulary vocabulary) {
        List<Analysis.Term> terms = Analysis.WORD.terms(text);
        int[] words =
                terms.stream().mapToInt(term -> vocabulary.add(term.text())).toArray();
        int[] stems = Arrays.stream(words).map(vocabulary::stemOf).toArray();
        int[] starts = terms.stream().mapToInt(term -> afterArticle(text, term)).toArray();
        int[] ends = terms.stream().mapToInt(Analysis.Term::end).toArray();
        return new TextWords(words, stems, starts, ends);
    }

    /** Where a word begins after the article that is cut off it. */
    static int afterArticle(String text, Analysis.Term term) {
        for (int at = term.start(); at < term.end() - 1; at++) {
            if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
                boolean elided = FrenchAnalyzer.DEFAULT_ARTICLES.contains(text.substring(term.start(), at));
                return elided ? at + 1 : term.start();
            }
        }
        return term.start();
    }

    int count() {
        return words.length;
    }

    Mark mark(int at) {
        return new Mark(starts[at], ends[at]);
    }

    static int[] joined(int[] first, int[] second) {
        return IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }
}
