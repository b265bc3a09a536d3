package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.command.TestCorpus;

/** The tables of words keep their promises. */
class WordDataTest {
    private static final Set<String> STEMS_OF_THE_TEXTS = new HashSet<>();

    static {
        Searchables.of(TestCorpus.get()).forEach(text -> add(text.text() + "\n" + text.above()));
        TestCorpus.get().themes(2021).forEach(theme -> add(theme.name()));
    }

    private static void add(String text) {
        Analysis.WORD.words(text).forEach(word -> STEMS_OF_THE_TEXTS.add(WordForm.FRENCH_STEM.of(word)));
    }

    private static List<String> keys(String table) {
        return WordData.rows(table).stream().map(row -> row[0]).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "synonyms.tsv", "stems.tsv"})
    void hasEveryRowTwoCellsWithoutSpareSpace(String table) {
        for (String[] row : WordData.rows(table)) {
            assertEquals(2, row.length, String.join("\t", row));
            for (String cell : row) {
                assertFalse(cell.isBlank(), row[0]);
                assertEquals(cell.strip().replaceAll(" {2,}", " "), cell, row[0]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "synonyms.tsv", "stems.tsv"})
    void isEveryTableSortedWithoutDuplicates(String table) {
        List<String> keys = keys(table);
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Test
    void areTheEmptyWordsSortedWithoutDuplicates() {
        List<String> words = WordData.lines("empty-words.txt");
        assertEquals(words.stream().sorted().distinct().toList(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common-words-en.txt", "common-words-fr.txt"})
    void areTheCommonWordsFoldedAndSortedWithoutDuplicates(String list) {
        List<String> words = WordData.lines(list);
        assertTrue(words.size() >= 40_000, list);
        assertEquals(words.stream().sorted().distinct().toList(), words);
        assertEquals(
                List.of(),
                words.stream().filter(word -> !word.matches("[a-z]{2,}")).toList());
    }

    @Test
    void isEveryFalseFriendOfOneLanguageAndFolded() {
        List<String[]> rows = WordData.rows("false-friends.tsv");
        assertTrue(rows.size() >= 150);
        for (String[] row : rows) {
            assertEquals(3, row.length, row[0]);
            assertTrue(Set.of("en", "fr").contains(row[1]), row[0]);
            assertEquals(Analysis.RAW.key(row[0], WordForm.AS_TYPED), row[0]);
        }
        List<String> keys = rows.stream().map(row -> row[0] + " " + row[1]).toList();
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Test
    void areTheEmptyWordsFoldedAsQuestionsAre() {
        for (String word : WordData.lines("empty-words.txt")) {
            assertEquals(Analysis.RAW.key(word, WordForm.AS_TYPED), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"glossary.tsv, 600", "synonyms.tsv, 300", "stems.tsv, 30"})
    void areThereEnoughEntries(String table, int least) {
        assertTrue(keys(table).size() >= least, table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "synonyms.tsv"})
    void doTheTextsHaveTheWordsOfEveryAlternative(String table) {
        List<String> strange = new ArrayList<>();
        for (String[] row : WordData.rows(table)) {
            for (String alternative : row[1].split(" \\| ")) {
                List<String> words = Analysis.WORD.words(alternative);
                if (words.isEmpty()
                        || words.stream()
                                .anyMatch(word -> !STEMS_OF_THE_TEXTS.contains(WordForm.FRENCH_STEM.of(word)))) {
                    strange.add(row[0] + " → " + alternative);
                }
            }
        }
        assertEquals(List.of(), strange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "synonyms.tsv"})
    void isNoAlternativeNamedTwice(String table) {
        for (String[] row : WordData.rows(table)) {
            List<String> alternatives = Arrays.asList(row[1].split(" \\| "));
            assertEquals(alternatives.stream().distinct().toList(), alternatives, row[0]);
        }
    }

    /** Of several words in a row, an entry that means itself says that they are one notion. */
    @Test
    void doesNoSingleWordMeanItself() {
        for (String[] row : WordData.rows("synonyms.tsv")) {
            for (String alternative : row[1].split(" \\| ")) {
                String itself = Analysis.RAW.key(row[0], WordForm.FRENCH_STEM);
                assertFalse(
                        !itself.contains(" ") && itself.equals(Analysis.RAW.key(alternative, WordForm.FRENCH_STEM)),
                        row[0]);
            }
        }
    }

    /** An English word that is French as well is found as typed. */
    @Test
    void doesNoEnglishEntryMeanOnlyItself() {
        for (String[] row : WordData.rows("glossary.tsv")) {
            assertFalse(row[1].equals(row[0]), row[0]);
        }
    }

    @Test
    void areTheStemsFolded() {
        for (String[] row : WordData.rows("stems.tsv")) {
            assertEquals(Analysis.WORD.key(row[0], WordForm.AS_TYPED), row[0]);
        }
    }

    @Test
    void areTheStemsOfWordsThatTheTextsHave() {
        Set<String> keptApart = new HashSet<>();
        WordData.rows("stems.tsv").stream().filter(row -> row[0].equals(row[1])).forEach(row -> keptApart.add(row[1]));
        for (String[] row : WordData.rows("stems.tsv")) {
            assertTrue(STEMS_OF_THE_TEXTS.contains(row[1]) || keptApart.contains(row[1]), row[0]);
        }
    }

    @Test
    void hasEveryEmptyWordNoEntryOfItsOwn() {
        List<String> english = keys("glossary.tsv");
        List<String> both = WordData.lines("empty-words.txt").stream()
                .filter(english::contains)
                .toList();
        assertEquals(List.of(), both);
    }
}
