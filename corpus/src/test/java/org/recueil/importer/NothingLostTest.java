package org.recueil.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recueil.fixture.ModuleFolder;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceLine;
import org.recueil.importer.source.SourceText;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.NumberedParagraph;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;

/** Every character of a source that records own is in the data exactly once. */
class NothingLostTest {
    private static final MeetingId DRAFT = MeetingId.parse("A.X");

    private static CorpusAssembler assembler;
    private static Corpus corpus;

    @BeforeAll
    static void importOnce() throws IOException {
        Path folder = ModuleFolder.path();
        assembler = new CorpusAssembler(folder);
        corpus = assembler.corpus();
    }

    @Test
    void isAllOfTheReportInItsParagraphsHeadingsAndNotes() {
        List<String> data = new ArrayList<>();
        Set<List<String>> headings = new LinkedHashSet<>();
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            data.add(paragraph.text());
            data.addAll(paragraph.footnotes());
            for (int depth = 1; depth <= paragraph.headings().size(); depth++) {
                headings.add(paragraph.headings().subList(0, depth));
            }
        }
        headings.forEach(path -> data.add(path.get(path.size() - 1)));
        assertEquals(owned(Source.REPORT_2010), characters(data));
    }

    @Test
    void isAllOfTheDraftInItsRecommendationsGroupsAndNote() {
        List<String> data = new ArrayList<>(
                List.of(corpus.meeting(DRAFT).orElseThrow().note().orElseThrow()));
        Set<String> groups = new LinkedHashSet<>();
        for (Provision provision : corpus.provisionsOf(DRAFT)) {
            data.add(provision.text());
            groups.add(provision.heading().orElseThrow());
        }
        data.addAll(groups);
        assertEquals(owned(Source.DRAFT_2020), characters(data));
    }

    @Test
    void isAllOfTheSummariesInParagraphsThemesAndTopics() {
        List<String> data = new ArrayList<>();
        corpus.introduction().forEach(paragraph -> data.add(paragraph.text()));
        Set<String> headings = new LinkedHashSet<>();
        for (BackgroundDocument document : corpus.documents()) {
            headings.add(document.theme());
            headings.add(String.join(";", document.topics()) + ".");
            document.paragraphs().stream().map(NumberedParagraph::text).forEach(data::add);
        }
        data.addAll(headings);
        assertEquals(owned(Source.DOCUMENTS), characters(data));
    }

    @Test
    void isAllOfTheCompendiumInItsMeetingsProvisionsNotesAndRows() {
        List<String> data = new ArrayList<>();
        for (Meeting meeting : corpus.meetings()) {
            if (!meeting.draft()) {
                meeting.note().ifPresent(data::add);
                meeting.instrument().ifPresent(instrument -> {
                    instrument.title().ifPresent(data::add);
                    instrument.opening().ifPresent(data::add);
                    data.addAll(instrument.footnotes());
                });
            }
        }
        for (Provision provision : corpus.provisions()) {
            if (!provision.id().meeting().equals(DRAFT)) {
                data.add(provision.text());
                data.addAll(provision.footnotes());
            }
        }
        data.addAll(whole(Source.COMPENDIUM, "heading of ", "name of ", "row of "));
        assertEquals(owned(Source.COMPENDIUM), characters(data));
    }

    @Test
    void isAllOfTheIndexOf2019InItsRows() {
        assertEquals(owned(Source.INDEX_2019), characters(whole(Source.INDEX_2019, "row of ")));
    }

    /** Lines that one record owns as a whole: headings of meetings, names of instruments, rows of an index. */
    private static List<String> whole(Source source, String... owners) {
        SourceText text = assembler.sources().get(source);
        Set<String> lines = new LinkedHashSet<>();
        List<String> all = new ArrayList<>();
        for (SourceLine line : text.lines()) {
            List<String> found = line.isBlank() ? List.of() : text.ownersOf(line.number(), line.text());
            boolean owned = found.size() == 1 && List.of(owners).stream().anyMatch(found.get(0)::startsWith);
            if (owned && lines.add(line.number() + line.text())) {
                all.add(line.text());
            }
        }
        return all;
    }

    private static int owned(Source source) {
        return assembler.sources().get(source).coverage().get("");
    }

    private static int characters(Collection<String> texts) {
        return (int) texts.stream()
                .flatMapToInt(String::chars)
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }
}
