package org.recueil.search.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.search.text.Searchables;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The tables of words keep their promises. */
class WordTablesTest {
    private static final Set<String> STEMS_OF_THE_TEXTS = new HashSet<>();

    static {
        Searchables.of(TestCorpus.get()).forEach(text -> add(text.text() + "\n" + text.above()));
        TestCorpus.get().themes(2021).forEach(theme -> add(theme.name()));
    }

    private static void add(String text) {
        Analysis.WORD.words(text).forEach(word -> STEMS_OF_THE_TEXTS.add(WordForm.FRENCH_STEM.of(word)));
    }

    private static List<Row> rows(String table) {
        return switch (table) {
            case "glossary.tsv", "ordinary-words.tsv" -> Table.rows(Glossary.class, table, "english", "french");
            case "synonyms.tsv" -> Table.rows(Glossary.class, table, "french", "also");
            default -> Table.rows(Glossary.class, table, "word", "stem");
        };
    }

    private static List<String> keys(String table) {
        return rows(table).stream().map(row -> row.cell(0)).toList();
    }

    private static List<Row> english() {
        return Stream.concat(rows("glossary.tsv").stream(), rows("ordinary-words.tsv").stream())
                .toList();
    }

    private static List<String> emptyWords() {
        return Table.lines(Glossary.class, "empty-words.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "ordinary-words.tsv", "synonyms.tsv", "stems.tsv"})
    void hasNoCellSpareSpace(String table) {
        for (Row row : rows(table)) {
            for (String cell : row.cells()) {
                assertFalse(cell.isBlank(), row.cell(0));
                assertEquals(cell.strip().replaceAll(" {2,}", " "), cell, row.cell(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "ordinary-words.tsv", "synonyms.tsv", "stems.tsv"})
    void isEveryTableSortedWithoutDuplicates(String table) {
        List<String> keys = keys(table);
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Test
    void areTheEmptyWordsSortedWithoutDuplicates() {
        List<String> words = emptyWords();
        assertEquals(words.stream().sorted().distinct().toList(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"common-words-en.txt", "common-words-fr.txt"})
    void areTheCommonWordsFoldedAndSortedWithoutDuplicates(String list) {
        List<String> words = Table.lines(Glossary.class, list);
        assertTrue(words.size() >= 40_000, list);
        assertEquals(words.stream().sorted().distinct().toList(), words);
        assertEquals(
                List.of(),
                words.stream().filter(word -> !word.matches("[a-z]{2,}")).toList());
    }

    @Test
    void isEveryFalseFriendOfOneLanguageAndFolded() {
        List<Row> rows = Table.rows(Glossary.class, "false-friends.tsv", "word", "of", "means");
        assertTrue(rows.size() >= 150);
        for (Row row : rows) {
            assertTrue(Set.of("en", "fr").contains(row.cell(1)), row.cell(0));
            assertEquals(Analysis.RAW.key(row.cell(0), WordForm.AS_TYPED), row.cell(0));
        }
        List<String> keys =
                rows.stream().map(row -> row.cell(0) + " " + row.cell(1)).toList();
        assertEquals(keys.stream().sorted().distinct().toList(), keys);
    }

    @Test
    void areTheEmptyWordsFoldedAsQuestionsAre() {
        for (String word : emptyWords()) {
            assertEquals(Analysis.RAW.key(word, WordForm.AS_TYPED), word);
        }
    }

    @ParameterizedTest
    @CsvSource({"glossary.tsv, 600", "ordinary-words.tsv, 600", "synonyms.tsv, 300", "stems.tsv, 30"})
    void areThereEnoughEntries(String table, int least) {
        assertTrue(keys(table).size() >= least, table);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "ordinary-words.tsv", "synonyms.tsv"})
    void doTheTextsHaveTheWordsOfEveryAlternative(String table) {
        List<String> strange = new ArrayList<>();
        for (Row row : rows(table)) {
            for (String alternative : row.cell(1).split(" \\| ")) {
                List<String> words = Analysis.WORD.words(alternative);
                if (words.isEmpty()
                        || words.stream()
                                .anyMatch(word -> !STEMS_OF_THE_TEXTS.contains(WordForm.FRENCH_STEM.of(word)))) {
                    strange.add(row.cell(0) + " → " + alternative);
                }
            }
        }
        assertEquals(List.of(), strange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.tsv", "ordinary-words.tsv", "synonyms.tsv"})
    void isNoAlternativeNamedTwice(String table) {
        for (Row row : rows(table)) {
            List<String> alternatives = Arrays.asList(row.cell(1).split(" \\| "));
            assertEquals(alternatives.stream().distinct().toList(), alternatives, row.cell(0));
        }
    }

    /** Of several words in a row, an entry that means itself says that they are one notion. */
    @Test
    void doesNoSingleWordMeanItself() {
        for (Row row : rows("synonyms.tsv")) {
            for (String alternative : row.cell(1).split(" \\| ")) {
                String itself = Analysis.RAW.key(row.cell(0), WordForm.FRENCH_STEM);
                assertFalse(
                        !itself.contains(" ") && itself.equals(Analysis.RAW.key(alternative, WordForm.FRENCH_STEM)),
                        row.cell(0));
            }
        }
    }

    /** An English word that is French as well is found as typed. */
    @Test
    void doesNoEnglishEntryMeanOnlyItself() {
        for (Row row : english()) {
            assertFalse(row.cell(1).equals(row.cell(0)), row.cell(0));
        }
    }

    @Test
    void areTheStemsFolded() {
        for (Row row : rows("stems.tsv")) {
            assertEquals(Analysis.WORD.key(row.cell(0), WordForm.AS_TYPED), row.cell(0));
        }
    }

    @Test
    void areTheStemsOfWordsThatTheTextsHave() {
        List<Row> rows = rows("stems.tsv");
        Set<String> keptApart = new HashSet<>();
        rows.stream().filter(row -> row.cell(0).equals(row.cell(1))).forEach(row -> keptApart.add(row.cell(1)));
        for (Row row : rows) {
            assertTrue(STEMS_OF_THE_TEXTS.contains(row.cell(1)) || keptApart.contains(row.cell(1)), row.cell(0));
        }
    }

    @Test
    void hasEveryEmptyWordNoEntryOfItsOwn() {
        List<String> english = english().stream().map(row -> row.cell(0)).toList();
        assertEquals(
                List.of(), Glossary.emptyPhrases().filter(english::contains).toList());
    }

    /** A little word stands with those of its kind. */
    @Test
    void isNoEmptyWordListedTwice() {
        List<String> all = Glossary.emptyPhrases().toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    /** Content stems are those left when names, numbers, little words and words that are English too are taken away. */
    @Test
    void hasEveryContentStemOfTheTextsItsEnglishWords() {
        Set<String> translated = new HashSet<>();
        for (Row row : english()) {
            for (String alternative : row.cell(1).split(" \\| ")) {
                Analysis.WORD.words(alternative).forEach(word -> translated.add(WordForm.FRENCH_STEM.of(word)));
            }
        }
        Set<String> without = new HashSet<>();
        Table.rows(WordTablesTest.class, "stems-without-english.tsv", "stem", "why")
                .forEach(row -> without.add(row.cell(0)));
        List<String> missing = STEMS_OF_THE_TEXTS.stream()
                .filter(stem -> stem.chars().noneMatch(Character::isDigit))
                .filter(stem -> !translated.contains(stem) && !without.contains(stem))
                .sorted()
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void isEveryStemWithoutEnglishOneOfTheTexts() {
        List<Row> rows = Table.rows(WordTablesTest.class, "stems-without-english.tsv", "stem", "why");
        for (Row row : rows) {
            assertTrue(STEMS_OF_THE_TEXTS.contains(row.cell(0)), row.toString());
            assertTrue(Set.of("little", "name", "same").contains(row.cell(1)), row.toString());
        }
        List<String> stems = rows.stream().map(row -> row.cell(0)).toList();
        assertEquals(stems.stream().sorted().distinct().toList(), stems);
    }
}
