package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.TestTable;
import org.recueil.search.question.Question.Notion;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.words.CommonWords;
import org.recueil.search.words.QuestionLanguage;

/** How single words are read ({@code words-read.tsv}): as they are spelt, as a misspelling, or not at all. */
class WordsReadTest {
    /** Read as no other word: people may ask with it, if no text says it. */
    private static final String UNKNOWN = "unknown";

    private static final SearchEngine ENGINE = new SearchEngine(TestCorpus.get());

    /** A word of a line, and the first of what it is read as. */
    record Row(QuestionLanguage asker, String line, String word, String readAs, String why) {
        static Row of(String[] cells) {
            QuestionLanguage asker = cells[0].equals("en") ? QuestionLanguage.ENGLISH : QuestionLanguage.FRENCH;
            return new Row(asker, cells[1], cells[2], cells[3], cells[4]);
        }

        @Override
        public String toString() {
            return asker + ": " + line + " (" + why + ")";
        }
    }

    static Stream<Row> rows() {
        return TestTable.rows("words-read.tsv").stream().map(Row::of);
    }

    @Test
    void areThereRowsOfEachKind() {
        assertTrue(rows().filter(row -> row.readAs().equals(UNKNOWN)).count() >= 30);
        assertTrue(rows().filter(row -> !row.readAs().equals(UNKNOWN)).count() >= 10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void everyWordIsReadAsItShouldBe(Row row) {
        List<Notion> notions =
                ENGINE.read(SearchQuery.of(row.line()), row.asker()).notions();
        Notion notion = notions.stream()
                .filter(each -> each.typed().equals(row.word()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(row + ": " + notions));
        String readAs = notion.readAs().stream()
                .filter(words -> !words.equals(row.word()) || row.readAs().equals(row.word()))
                .findFirst()
                .orElse(UNKNOWN);
        assertEquals(row.readAs(), readAs, row + ": " + notion.readAs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agencys", "developement", "occured", "proffessionnel", "recieve", "recomendation", "traffiking"
            })
    void noListOfCommonWordsHoldsAMisspelling(String misspelling) {
        assertFalse(CommonWords.anyHas(misspelling), misspelling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"citations", "trente", "votait", "votes", "abaisse", "zones", "recettes", "mardi"})
    void theFrenchListHoldsTheUsualForms(String word) {
        assertTrue(CommonWords.FRENCH.has(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crews", "english", "liable", "organising", "organizing", "people", "aardvark", "zoos"})
    void theEnglishListHoldsTheUsualForms(String word) {
        assertTrue(CommonWords.ENGLISH.has(word), word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "a\nb", "~", "zzzzzz", "é"})
    void whatIsNoWordIsInNoList(String word) {
        assertFalse(CommonWords.anyHas(word));
    }
}
