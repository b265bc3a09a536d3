package org.recueil.bot.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.export.CitedSource;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedFile;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.FileFormat;
import org.recueil.export.Run;
import org.recueil.export.Section;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.wording.Language;

/** Does a file hold what the list shows, to the letter? */
class ExportCommandTest {
    private static final Corpus CORPUS = TestCorpus.get();

    private static Answer answer(String line) {
        return TestCorpus.bot().answer(new Message(line, Language.FRENCH));
    }

    private static ExportedFile file(String line) {
        Answer answer = answer(line);
        assertEquals(Answer.Kind.EXPORT, answer.kind(), line);
        return answer.file().orElseThrow(() -> new AssertionError(line + " brings no file"));
    }

    private static List<String> labels(ExportedContent content) {
        return content.table().rows().stream().map(row -> row.get(0).text()).toList();
    }

    /** What a list should hold: its texts in the order of the corpus, and all below them. */
    private static List<String> complete(List<ProvisionId> listed) {
        Set<ProvisionId> all = new LinkedHashSet<>();
        listed.stream().sorted().forEach(id -> {
            all.add(id);
            CORPUS.descendants(id).forEach(below -> all.add(below.id()));
        });
        return all.stream().map(ProvisionId::label).toList();
    }

    @Test
    void aThemeBringsAllThatItListsFromAllItsPages() {
        assertTrue(CORPUS.newestThemes().size() > 70);
        for (Theme theme : CORPUS.newestThemes()) {
            ExportedContent content =
                    file("/exporter thème " + theme.number() + " word").content();
            assertEquals(complete(theme.references()), labels(content), theme.name());
            assertEquals("Thème : " + theme.name(), content.title());
            assertHolds(content);
        }
    }

    @Test
    void aMeetingOrSessionBringsAllItsTexts() {
        for (Meeting meeting : CORPUS.meetings()) {
            List<ProvisionId> ids = CORPUS.provisionsOf(meeting.id()).stream()
                    .map(Provision::id)
                    .toList();
            if (!ids.isEmpty()) {
                ExportedContent content = file("/exporter réunion "
                                + meeting.id().label() + " excel")
                        .content();
                assertEquals(complete(ids), labels(content), meeting.id().toString());
                assertHolds(content);
            }
        }
    }

    /** Each text of the table stands in the text to read, below its own chapeau and no other, and in the bibliography. */
    private static void assertHolds(ExportedContent content) {
        List<String> read = new ArrayList<>();
        String heading = "";
        List<String> above = new ArrayList<>();
        for (Section section : content.sections()) {
            if (section.level() < 3) {
                heading = section.heading();
                above.clear();
            } else {
                assertBelow(heading, section.heading());
            }
            for (ExportedParagraph paragraph : section.paragraphs()) {
                String words = paragraph.runs().stream().map(Run::text).collect(Collectors.joining());
                if (paragraph.style() == Style.CHAPEAU) {
                    assertTrue(section.level() < 3, () -> section.heading() + " is told its chapeau too late");
                    above.add(words);
                } else if (paragraph.style() == Style.OFFICIAL) {
                    assertEquals(1, paragraph.footnotes().size(), section.heading());
                    read.add(section.heading() + ": " + String.join(" / ", above) + " > " + words);
                    if (section.level() < 3) {
                        above.add(words);
                    }
                }
            }
        }
        List<String> expected = content.table().rows().stream()
                .map(row -> row.get(0).text() + ": " + row.get(1).text().replace("\n", " / ") + " > "
                        + row.get(2).text())
                .toList();
        assertEquals(expected, read, content.title());
        assertEquals(
                content.table().rows().stream().map(row -> row.get(3).text()).toList(),
                content.sources().stream().map(CitedSource::citation).toList());
    }

    /** A text stands below the one that introduces it, or below the decision or resolution. */
    private static void assertBelow(String heading, String label) {
        ProvisionId id = CORPUS.provisions().stream()
                .map(Provision::id)
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text " + label));
        String parent = id.isTopLevel()
                ? CORPUS.meetingOf(id).instrument().orElseThrow().name()
                : id.parent().label();
        assertEquals(parent.toLowerCase(Locale.ROOT), heading.toLowerCase(Locale.ROOT), label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VIII.1.d, VIII.1.l, VIII.2.a, VIII.2.c",
                "B.V.8.a, B.V.8.b, B.V.9, B.V.11",
                "B.V.8, B.V.10, B.V.11",
                "IV.46, IV.45.j, II.24.a, II.37",
                "search protection des victimes",
                "search consommateurs demande résolution 5/2"
            })
    void noTextStandsBelowTheChapeauOfAnother(String list) {
        assertHolds(file("/exporter " + list + " md").content());
    }

    @Test
    void aSearchBringsAllItsPages() {
        assertTrue(answer("/search victimes").pages() > 5);
        ExportedContent content = file("/exporter /search victimes csv").content();
        assertTrue(content.table().rows().size() >= answer("/search victimes").total());
        assertHolds(content);
    }

    @Test
    void theIndexListsEachThemeInItsOrder() {
        ExportedContent content = file("/exporter index word").content();
        List<String> headings =
                content.sections().stream().map(Section::heading).toList();
        assertEquals(
                CORPUS.newestThemes().stream()
                        .map(theme -> theme.number() + ". " + theme.name())
                        .toList(),
                headings);
        assertEquals(
                CORPUS.newestThemes().stream()
                        .mapToInt(theme -> theme.references().size())
                        .sum(),
                content.table().rows().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /exporter enfants word                     | recueil-theme-enfants-2021.docx
            /export children docx                      | recueil-theme-enfants-2021.docx
            exporter réunion II excel                  | recueil-reunion-ii-2021.xlsx
            /exporter II xlsx                          | recueil-reunion-ii-2021.xlsx
            /exporter B.IV md                          | recueil-decision-4-4-2021.md
            /exporter réunion B.V md                   | recueil-resolution-5-2-2021.md
            /exporter II.37, VII.2 md                  | recueil-ii-37-vii-2-2021.md
            /exporter résolution 5/2 csv               | recueil-resolution-5-2-2021.csv
            /exporter gel des avoirs ris               | recueil-recherche-gel-des-avoirs-2021.ris
            /exporter index csv                        | recueil-index-thematique-2021.csv
            /exporter =1+1 victimes csv                | recueil-recherche-1-1-victimes-2021.csv
            /exporter liées II.37 word                 | recueil-liees-ii-37-2021.docx
            /exporter citer II.37, II.38 word          | recueil-citer-ii-37-ii-38-2021.docx
            """)
    void aFileIsCalledByWhatItHolds(String line, String name) {
        assertEquals(name, file(line).name());
    }

    @Test
    void withoutAFormatEachIsOffered() {
        Answer answer = answer("/exporter enfants");
        assertTrue(answer.file().isEmpty());
        List<String> said = answer.reply().actions().stream().map(Action::value).toList();
        assertEquals(List.of("word", "excel", "csv", "md", "ris"), answer.choices());
        assertEquals(
                answer.choices().stream()
                        .map(word -> "/exporter thème 7 " + word)
                        .toList(),
                said);
        said.forEach(line -> assertTrue(answer(line).file().isPresent(), line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/theme 7", "II.1 à 12", "II", "réunion II", "résolution 5/2", "gel des avoirs"})
    void aListOffersItself(String line) {
        List<Action> offers = answer(line).reply().actions().stream()
                .filter(action -> action instanceof Action.Ask ask && ask.role() == Action.Role.EXPORT)
                .toList();
        assertEquals(1, offers.size(), line);
        assertEquals(Answer.Kind.EXPORT, answer(offers.get(0).value()).kind(), line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exporter merci",
                "/exporter aide",
                "/exporter XII word",
                "/exporter licornes word",
                "/exporter ?"
            })
    void whatIsNoListBringsNoFile(String line) {
        Answer answer = answer(line);
        assertTrue(answer.file().isEmpty(), line);
        assertTrue(answer.reply().blocks().size() > 0, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /exporter Afrique de l'Ouest csv | Aucun texte ne répond à cette question
            /exporter II.37, II.99 word      | II.99 n’existe pas
            """)
    void aDoubtStandsInTheFileToo(String line, String doubt) {
        String first = file(line).content().provenance().get(0);
        assertTrue(first.startsWith(doubt), first);
    }

    @Test
    void aDraftIsMarkedWhereverItStands() {
        ExportedContent content = file("/exporter réunion X word").content();
        assertTrue(
                content.provenance().stream().anyMatch(line -> line.startsWith("Les textes de la dixième réunion")),
                content.provenance()::toString);
        for (List<Cell> row : content.table().rows()) {
            assertTrue(row.get(10).text().contains("projet"), row.get(0).text());
        }
    }

    @Test
    void aFormatIsAWordOfItsOwn() {
        for (FileFormat format : FileFormat.values()) {
            assertEquals(format, file("/exporter II.37 " + format.word()).format());
            assertEquals(
                    format,
                    file("/exporter II.37 " + format.extension().toUpperCase(Locale.ROOT))
                            .format());
        }
    }
}
