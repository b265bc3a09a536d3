package org.recueil.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.ModuleFolder;
import org.recueil.model.AskedLines;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.id.TextId;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** The questions in the file of a meeting or session. {@code BadMeetingFileTest} has the lines that are refused. */
class QuestionLinesTest {
    private static final String FILE = """
            réunion : XI
            nom : Onzième réunion
            dates : 7 et 8 octobre 2021

            1. Les États parties devraient envisager de former.
            ‹lines›
            2. Les États parties devraient coopérer.
            """;

    @TempDir
    private Path folder;

    private Path written(String name, String file) throws IOException {
        return Files.writeString(folder.resolve(name), file);
    }

    private Corpus loaded() throws IOException {
        return FurtherFiles.add(CarriedCorpus.get(), List.of(folder));
    }

    static Stream<Row> lines() {
        return Table.rows(QuestionLinesTest.class, "question-lines.tsv", "why", "written", "french", "english")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isReadAsTheTableSays(Row row) throws IOException {
        written("xi.txt", FILE.replace("‹lines›", expanded(row.cell(1))));
        Corpus corpus = loaded();
        assertEquals(new AskedLines(ofFirst(row.cell(2)), ofFirst(row.cell(3))), corpus.asked());
        assertEquals(
                List.of("Les États parties devraient envisager de former.", "Les États parties devraient coopérer."),
                corpus.provisions().stream()
                        .filter(provision -> provision.id().toString().startsWith("A.XI."))
                        .map(Provision::text)
                        .toList());
    }

    private static Map<TextId, List<String>> ofFirst(String cell) {
        return cell.equals("-")
                ? Map.of()
                : Map.of(
                        TextId.parse("A.XI.1"),
                        Arrays.stream(cell.split(" \\| "))
                                .map(QuestionLinesTest::expanded)
                                .toList());
    }

    private static String expanded(String cell) {
        return cell.replace('⏎', '\n').replace("‹200›", "é".repeat(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Traiter les\nquestions relatives aux visas : les examiner (voir ci-dessous).",
                "Traiter\n[sans préjuger : des suites] les points ouverts.",
                "Question : qui paie ?"
            })
    void aTextThatSpeaksOfQuestionsStaysOne(String text) throws IOException {
        written("xi.txt", FILE.replace("‹lines›", "").replace("Les États parties devraient coopérer.", text));
        assertEquals(
                text.replace('\n', ' '),
                loaded().provision(TextId.parse("A.XI.2")).orElseThrow().text());
    }

    @Test
    void everyProvisionHasItsOwn() throws IOException {
        written("xi.txt", FILE.replace("‹lines›", "[questions : une]") + """
                   a) Un ;
                [questions : deux]
                      i) Premier ;
                      [questions en : three]

                ## Suite

                [questions : quatre]
                """);
        assertEquals(
                new AskedLines(
                        Map.of(
                                TextId.parse("A.XI.1"), List.of("une"),
                                TextId.parse("A.XI.2.a"), List.of("deux"),
                                TextId.parse("A.XI.2.a.i"), List.of("quatre")),
                        Map.of(TextId.parse("A.XI.2.a.i"), List.of("three"))),
                loaded().asked());
    }

    @Test
    void aSessionHasThemToo() throws IOException {
        Path example = ModuleFolder.path().resolve("examples").resolve("cop-vi.txt");
        written("cop-vi.txt", Files.readString(example));
        assertEquals(
                new AskedLines(
                        Map.of(TextId.parse("B.VI.3"), List.of("Qui doit faire un bilan pour la COP suivante ?")),
                        Map.of(TextId.parse("B.VI.3"), List.of("Who has to tell the next COP how it went?"))),
                loaded().asked());
    }

    @Test
    void thoseOfADraftGoWithIt() throws IOException {
        String draft = FILE.replace("\n\n1.", "\nprojet : oui\n\n1.");
        written("xi-projet.txt", draft.replace("‹lines›", "[questions : ancienne]\n[questions en : old]"));
        String report = FILE.replace("\n\n1.", "\ncote : CTOC/COP/WG.4/2021/6\nremplace : projet\n\n1.");
        written("xi.txt", report.replace("‹lines›", "[questions : nouvelle]"));
        assertEquals(new AskedLines(Map.of(TextId.parse("A.XI.1"), List.of("nouvelle")), Map.of()), loaded().asked());
    }

    /** Suggested themes stand above or below the lines of questions. */
    @Test
    void aFileWithThemesHasThemAsTheyWere() throws IOException {
        String file = FILE.replace("‹lines›", "  [Questions :  Qui paie ?;billet ]\n[questions en : Who pays?]")
                .replace("coopérer.", "coopérer.\n[questions : Avec qui ?]");
        List<String> suggested = FileWithThemes.of(written("xi.txt", file), CarriedCorpus.get());
        assertEquals(
                file.lines().toList(),
                suggested.stream()
                        .filter(line -> !line.startsWith("//") && !line.startsWith("[thèmes : "))
                        .toList());
        assertTrue(suggested.stream().anyMatch(line -> line.startsWith("[thèmes : ")), suggested.toString());
        AskedLines before = loaded().asked();
        written("xi.txt", String.join("\n", suggested));
        assertEquals(before, loaded().asked());
    }
}
