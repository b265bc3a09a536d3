package org.recueil.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.text.Folding;

/** The index folds as Lucene does, all else as {@link Folding} does: a word is the same to both. */
class AnalysisFoldingTest {
    private static final int LAST_LATIN = 0x1EFF;
    /** Letters that Lucene takes for others: the first two for G. */
    private static final String MISTAKEN = "Ǧǧẛ";

    @Test
    void everyLatinLetterIsTheSameToBoth() {
        StringBuilder different = new StringBuilder();
        int compared = 0;
        for (char c = 'A'; c <= LAST_LATIN; c++) {
            boolean latin = Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN && Character.isLetter(c);
            String word = "e" + c + "e";
            if (latin && Folding.letters(word).chars().allMatch(each -> each < 0x80)) {
                compared++;
                if (!Analysis.RAW.words(word).equals(List.of(Folding.letters(word)))) {
                    different.append(c);
                }
            }
        }
        assertTrue(compared > 500, "only " + compared);
        assertEquals(MISTAKEN, different.toString());
    }

    @Test
    void everyWordOfTheTextsIsTheSameToBoth() {
        for (Searchable text : Searchables.of(TestCorpus.get())) {
            for (Analysis.Term term : Analysis.RAW.terms(text.text())) {
                String written = text.text().substring(term.start(), term.end());
                String word = Folding.letters(written).replace('’', '\'');
                assertTrue(word.endsWith(term.text()), written + " " + term.text());
            }
        }
    }
}
