package org.recueil.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.quotation.value.Finding;
import org.recueil.text.Table;

/** Checks drafts as people write them, and compares what is found with {@code drafts/expected.tsv}. */
class DraftsTest {
    private static final Path FOLDER = ModuleFolder.path().resolve("src/test/resources/org/recueil/quotation/drafts");
    private static final DraftChecker CHECKER = new DraftChecker(CarriedCorpus.get());

    @TestFactory
    Stream<DynamicTest> eachDraftIsJudgedAsExpected() throws IOException {
        Map<String, List<Table.Row>> byDraft = rows();
        return byDraft.entrySet().stream()
                .map(entry ->
                        DynamicTest.dynamicTest(entry.getKey(), () -> assertJudged(entry.getKey(), entry.getValue())));
    }

    @Test
    void eachDraftOfTheFolderHasRows() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<String> drafts = files.map(file -> file.getFileName().toString())
                    .filter(name -> Character.isDigit(name.charAt(0)))
                    .sorted()
                    .toList();
            assertTrue(drafts.size() >= 123, drafts.size() + " drafts");
            assertEquals(drafts, List.copyOf(rows().keySet()));
        }
    }

    /** The rows of each draft, in the order of the drafts. */
    static Map<String, List<Table.Row>> rows() throws IOException {
        return Table.rows(FOLDER.resolve("expected.tsv"), "draft", "verdict", "said", "ids", "differs", "flags")
                .stream()
                .collect(Collectors.groupingBy(DraftRow::draftOf, TreeMap::new, Collectors.toList()));
    }

    /** The text of a draft, without a byte order mark. */
    static String text(String draft) throws IOException {
        return Files.readString(FOLDER.resolve(draft), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    /** What is wrong with the findings of a draft. */
    record Judgement(List<String> missed, List<String> alarms) {}

    /** Checks a draft and compares what is found with its rows. */
    static Judgement judge(String name, List<Table.Row> rows) throws IOException {
        String draft = text(name);
        List<Finding> findings = CHECKER.check(draft, List.of()).findings();
        List<DraftRow> expected =
                rows.stream().map(row -> DraftRow.in(draft, row)).toList();
        List<String> missed = new ArrayList<>();
        expected.forEach(row -> row.missedBy(findings).ifPresent(missed::add));
        List<String> alarms = findings.stream()
                .filter(Finding::isFault)
                .filter(finding -> expected.stream().noneMatch(row -> row.isAbout(finding)))
                .map(finding -> name + " false alarm: " + finding)
                .toList();
        return new Judgement(missed, alarms);
    }

    private static void assertJudged(String name, List<Table.Row> rows) throws IOException {
        Judgement judgement = judge(name, rows);
        assertEquals("", String.join("\n", judgement.missed()));
        assertEquals("", String.join("\n", judgement.alarms()));
    }
}
