package org.recueil.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.TextId;
import org.recueil.text.Folding;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** Checks the tables of {@code asked/}, which FORMAT.md describes, line by line. */
class AskedLinesTest {
    private static final Path FOLDER = ModuleFolder.path().resolve("asked");
    private static final int LONGEST = 200;
    private static final int WORDS_OF_A_SENTENCE = 8;
    private static final int FEWEST_TOPICS = 120;
    private static final int FEWEST_OF_A_TOPIC = 5;
    private static final int MOST_OF_A_TOPIC = 10;
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Provision provision : CarriedCorpus.get().provisions()) {
            texts.put(provision.id().toString(), provision.text());
        }
        for (BackgroundDocument document : CarriedCorpus.get().documents()) {
            texts.put(document.id().toString(), document.summary());
        }
        for (ReportParagraph paragraph : CarriedCorpus.get().reportParagraphs()) {
            texts.put(paragraph.id().toString(), paragraph.text());
        }
        return texts;
    }

    private static List<Row> asked(String language) throws IOException {
        return Table.rows(FOLDER.resolve(language + ".tsv"), "id", "line");
    }

    private static List<Row> absent() throws IOException {
        return Table.rows(FOLDER.resolve("absent.tsv"), "topic", "help fr", "help en", "asked fr", "asked en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isEveryLineOneOfAText(String language) throws IOException {
        assertNone(asked(language), row -> !TEXTS.containsKey(row.cell(0)));
        assertNone(asked(language), row -> !TextId.parse(row.cell(0)).toString().equals(row.cell(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hasEveryTextALine(String language) throws IOException {
        Set<String> asked = asked(language).stream().map(row -> row.cell(0)).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                TEXTS.keySet().stream().filter(id -> !asked.contains(id)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isNoLineThereTwice(String language) throws IOException {
        Set<String> seen = new HashSet<>();
        assertNone(asked(language), row -> !seen.add(row.cell(0) + "\t" + Folding.fold(row.cell(1))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void areTheRowsSorted(String language) throws IOException {
        List<Row> rows = asked(language);
        for (int i = 1; i < rows.size(); i++) {
            String before = String.join("\t", rows.get(i - 1).cells());
            String row = String.join("\t", rows.get(i).cells());
            assertTrue(before.compareTo(row) < 0, rows.get(i) + " comes too late");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void isEveryLineFitToBeRead(String language) throws IOException {
        assertNone(asked(language), row -> !isFit(row.cell(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void copiesNoLineASentenceOfItsText(String language) throws IOException {
        assertNone(asked(language), row -> copies(row.cell(1), TEXTS.getOrDefault(row.cell(0), "")));
    }

    @Test
    void wouldACopiedSentenceBeFound() {
        String text = TEXTS.get("A.I.1");
        assertTrue(copies("que veut dire « " + text.toUpperCase(Locale.ROOT) + " » ?", text));
    }

    @Test
    void isEveryTopicThatIsAbsentInOrder() throws IOException {
        List<Row> topics = absent();
        assertTrue(topics.size() >= FEWEST_TOPICS, topics.size() + " topics");
        Set<String> names = new HashSet<>();
        assertNone(topics, row -> !row.cell(0).matches("[a-z0-9]+(-[a-z0-9]+)*") || !names.add(row.cell(0)));
        assertNone(topics, row -> !isFit(row.cell(1)) || !isFit(row.cell(2)));
        for (int column : List.of(3, 4)) {
            assertNone(topics, row -> {
                List<String> lines = lines(row, column);
                Set<String> folded = lines.stream().map(Folding::fold).collect(Collectors.toSet());
                return lines.size() < FEWEST_OF_A_TOPIC
                        || lines.size() > MOST_OF_A_TOPIC
                        || folded.size() < lines.size()
                        || !lines.stream().allMatch(AskedLinesTest::isFit);
            });
        }
    }

    @Test
    void isNothingAskedOfATextAndOfWhatIsAbsent() throws IOException {
        for (int column : List.of(3, 4)) {
            Set<String> ofTexts = asked(column == 3 ? "fr" : "en").stream()
                    .map(row -> Folding.fold(row.cell(1)))
                    .collect(Collectors.toSet());
            assertNone(
                    absent(),
                    row -> lines(row, column).stream().map(Folding::fold).anyMatch(ofTexts::contains));
        }
    }

    private static List<String> lines(Row row, int column) {
        return Arrays.asList(row.cell(column).split(" \\| ", -1));
    }

    private static boolean isFit(String line) {
        return line.length() <= LONGEST
                && line.equals(line.strip())
                && !line.contains("  ")
                && !Folding.fold(line).isEmpty()
                && Normalizer.isNormalized(line, Normalizer.Form.NFC)
                && line.codePoints().noneMatch(AskedLinesTest::isInvisible);
    }

    /**
     * Control characters, characters that change the direction of the text, and every blank other than the ordinary
     * space.
     */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    private static boolean copies(String line, String text) {
        String words = " " + Folding.fold(line) + " ";
        return Stream.of(text.split("(?<=[.;:!?])\\s+|\\R"))
                .map(Folding::fold)
                .filter(sentence -> sentence.split(" ").length >= WORDS_OF_A_SENTENCE)
                .anyMatch(sentence -> words.contains(" " + sentence + " "));
    }

    /** Asserts that no row has this fault. Rows that have it are named. */
    private static void assertNone(List<Row> rows, Predicate<Row> wrong) {
        List<String> found =
                rows.stream().filter(wrong).map(row -> row + ": " + row.cell(1)).toList();
        assertEquals(List.of(), found);
    }
}
