package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.command.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The lines that people would ask ({@code corpus/asked}) keep what {@code FORMAT.md} promises of them. */
class AskedLinesTest {
    private static final Path FOLDER = Path.of("..", "corpus", "asked");
    private static final Path JUDGED = Path.of("src", "test", "resources", "questions-judged.tsv");
    private static final int LONGEST = 200;
    private static final int WORDS_OF_A_SENTENCE = 8;
    private static final int FEWEST_TOPICS = 120;
    private static final int FEWEST_LINES = 5;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;:])\\s");
    private static final Pattern SEPARATOR = Pattern.compile(" \\| ");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private static final Map<String, String> TEXTS = texts(TestCorpus.get());

    private static Map<String, String> texts(Corpus corpus) {
        Map<String, String> texts = new TreeMap<>();
        corpus.provisions().forEach(provision -> texts.put(provision.id().toString(), provision.text()));
        corpus.documents().forEach(document -> texts.put(document.id().toString(), document.summary()));
        corpus.reportParagraphs().forEach(paragraph -> texts.put(paragraph.id().toString(), paragraph.text()));
        return texts;
    }

    private static List<Row> lines(String language) throws IOException {
        return Table.rows(FOLDER.resolve(language + ".tsv"), "id", "line");
    }

    private static List<Row> absent() throws IOException {
        return Table.rows(FOLDER.resolve("absent.tsv"), "topic", "help fr", "help en", "asked fr", "asked en");
    }

    private static String folded(String line) {
        return String.join(" ", Analysis.RAW.words(line));
    }

    private static void isALine(String line, Row row) {
        assertTrue(!line.isBlank() && line.equals(line.strip()) && line.length() <= LONGEST, row + ": " + line);
        assertTrue(!UNSEEN.matcher(line).find(), row + ": " + line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyTextHasLinesAndEachStandsOnceInOrder(String language) throws IOException {
        Set<String> ids = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        String before = "";
        for (Row row : lines(language)) {
            isALine(row.cell(1), row);
            ids.add(row.cell(0));
            assertTrue(TEXTS.containsKey(row.cell(0)), row + ": no such text");
            assertTrue(seen.add(row.cell(0) + "\t" + folded(row.cell(1))), row + ": twice: " + row.cell(1));
            String sorted = row.cell(0) + "\t" + row.cell(1);
            assertTrue(before.compareTo(sorted) < 0, row + ": not in order");
            before = sorted;
        }
        assertEquals(TEXTS.keySet(), ids);
    }

    /** A line is for finding a text in other words than its own. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void noOfficialSentenceIsCopied(String language) throws IOException {
        Map<String, List<String>> sentences = new HashMap<>();
        TEXTS.forEach((id, text) -> sentences.put(
                id,
                SENTENCE_END
                        .splitAsStream(text)
                        .map(AskedLinesTest::folded)
                        .filter(sentence -> sentence.split(" ").length >= WORDS_OF_A_SENTENCE)
                        .toList()));
        for (Row row : lines(language)) {
            String line = folded(row.cell(1));
            for (String sentence : sentences.get(row.cell(0))) {
                assertTrue(!line.contains(sentence), row + " holds a sentence of its text: " + sentence);
            }
        }
    }

    @Test
    void whatIsNotHereIsToldInOneLineAndAskedInSeveral() throws IOException {
        Set<String> ofTexts = new HashSet<>();
        for (Row row : Stream.concat(lines("fr").stream(), lines("en").stream()).toList()) {
            ofTexts.add(folded(row.cell(1)));
        }
        Set<String> seen = new HashSet<>();
        List<Row> topics = absent();
        assertTrue(topics.size() >= FEWEST_TOPICS, topics.size() + " topics");
        for (Row topic : topics) {
            assertTrue(topic.cell(0).matches("[a-z0-9]+(-[a-z0-9]+)*"), topic.toString());
            assertTrue(seen.add(topic.cell(0)), topic + ": twice");
            isALine(topic.cell(1), topic);
            isALine(topic.cell(2), topic);
            for (String cell : topic.cells().subList(3, 5)) {
                List<String> asked = SEPARATOR.splitAsStream(cell).toList();
                assertTrue(asked.size() >= FEWEST_LINES, topic + ": too few lines: " + cell);
                for (String line : asked) {
                    isALine(line, topic);
                    assertTrue(!ofTexts.contains(folded(line)), topic + ": a text answers: " + line);
                }
            }
        }
    }

    /** A line that repeats a question that measures us would measure nothing. */
    @Test
    void noLineIsACopyOfAJudgedQuestion() throws IOException {
        Glossary glossary = new Glossary();
        Map<String, List<Set<String>>> judged = new HashMap<>(Map.of("fr", new ArrayList<>(), "en", new ArrayList<>()));
        for (String line : Files.readAllLines(JUDGED)) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            judged.get(cells[0]).add(stems(cells[2], cells[0], glossary));
        }
        assertTrue(judged.get("fr").size() >= 50 && judged.get("en").size() >= 50, judged.toString());
        for (String language : judged.keySet()) {
            for (Row row : lines(language)) {
                Set<String> line = stems(row.cell(1), language, glossary);
                for (Set<String> question : judged.get(language)) {
                    assertTrue(!isCopy(line, question), row + ": " + row.cell(1) + " repeats " + question);
                }
            }
        }
    }

    /** The same content stems, two at least, or four fifths of four or more on both sides. */
    private static boolean isCopy(Set<String> line, Set<String> question) {
        long shared = line.stream().filter(question::contains).count();
        boolean same = line.size() > 1 && line.equals(question);
        return same || question.size() >= 4 && 5 * shared >= 4 * Math.max(question.size(), line.size());
    }

    private static Set<String> stems(String line, String language, Glossary glossary) {
        WordForm form = language.equals("en") ? WordForm.ENGLISH_STEM : WordForm.FRENCH_STEM;
        return Analysis.WORD.words(line).stream()
                .filter(word -> !glossary.isEmpty(List.of(word)))
                .map(form::of)
                .collect(Collectors.toSet());
    }

    @Test
    void aCopyWouldBeFound() {
        assertTrue(isCopy(Set.of("a", "b"), Set.of("a", "b")));
        assertTrue(isCopy(Set.of("a", "b", "c", "d", "x"), Set.of("a", "b", "c", "d", "e")));
        assertTrue(!isCopy(Set.of("a", "b", "c"), Set.of("a", "b", "d")));
        assertTrue(!isCopy(Set.of("a"), Set.of("a")));
    }
}
