package org.recueil.importer.assembly;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recueil.importer.parse.BackgroundDocumentsParser;
import org.recueil.importer.parse.CompendiumParser;
import org.recueil.importer.parse.DraftReportParser;
import org.recueil.importer.parse.Index2019Parser;
import org.recueil.importer.parse.Index2021Parser;
import org.recueil.importer.parse.ParsedMeeting;
import org.recueil.importer.parse.ParsedTheme;
import org.recueil.importer.parse.ReportParser;
import org.recueil.importer.source.Corrections;
import org.recueil.importer.source.ImportException;
import org.recueil.importer.source.RecordText;
import org.recueil.importer.source.Source;
import org.recueil.importer.source.SourceTable;
import org.recueil.importer.source.SourceText;
import org.recueil.meetings.CitationResolver;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.Corpus;
import org.recueil.model.CorpusBuilder;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provenance;
import org.recueil.model.Provision;
import org.recueil.model.Remark;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.relation.debate.Subjects;
import org.recueil.relation.suggest.SuggestedThemes;
import org.recueil.text.TableException;

/** Makes the corpus from the five sources, the corrections and the names of themes. It fails instead of guessing. */
public final class CorpusAssembler {
    private final Corrections corrections;
    private final ThemeNames names;
    private final SourceTable table;
    private final Map<Source, SourceText> sources = new TreeMap<>();
    private final CompendiumParser compendium;
    private final ParsedMeeting draft;
    private final ReportParser report;
    private final BackgroundDocumentsParser documents;
    private final Map<Integer, List<ParsedTheme>> indexes = new TreeMap<>(Comparator.reverseOrder());
    private final Remarks remarks;
    private final List<Difference> differences;

    /**
     * Reads all files.
     *
     * @param folder the folder of the module {@code corpus}
     * @throws ImportException if a source, a correction or a name is not as expected
     */
    public CorpusAssembler(Path folder) throws IOException {
        try {
            corrections = Corrections.read(folder.resolve("corrections.tsv"));
            names = ThemeNames.read(folder.resolve("theme-names.tsv"));
        } catch (TableException wrong) {
            throw new ImportException(wrong.getMessage());
        }
        table = SourceTable.read(folder.resolve("sources"));
        for (Source source : Source.values()) {
            sources.put(source, SourceText.read(source, folder.resolve("sources"), corrections));
        }
        compendium = CompendiumParser.parse(sources.get(Source.COMPENDIUM));
        draft = DraftReportParser.parse(sources.get(Source.DRAFT_2020));
        report = ReportParser.parse(sources.get(Source.REPORT_2010));
        documents = BackgroundDocumentsParser.parse(sources.get(Source.DOCUMENTS));
        indexes.put(2019, Index2019Parser.parse(sources.get(Source.INDEX_2019)));
        indexes.put(2021, Index2021Parser.parse(sources.get(Source.COMPENDIUM)));
        sources.values().forEach(SourceText::requireAllDeclared);
        Map<ProvisionId, String> texts = texts();
        differences = Differences.find(texts, report);
        remarks = new Remarks(corrections, sources, indexes, differences);
    }

    public Corrections corrections() {
        return corrections;
    }

    public Map<Source, SourceText> sources() {
        return sources;
    }

    public List<Difference> differences() {
        return differences;
    }

    /** The whole corpus. The same sources always give the same corpus. */
    public Corpus corpus() {
        return SuggestedThemes.complete(official());
    }

    /** The corpus without our suggested themes, which are learned from it. */
    public Corpus official() {
        Corpus withoutCitations = new CorpusBuilder()
                .meetings(meetings())
                .provisions(provisions())
                .themes(themes())
                .documents(documents.documents())
                .introduction(documents.introduction())
                .provenance(provenance())
                .build();
        Corpus corpus = CitationResolver.addCitations(withoutCitations, meeting -> true).toBuilder()
                .reportParagraphs(reportParagraphs(new CitationResolver(withoutCitations)))
                .build();
        compendium.footnotes().requireAllCalled();
        report.footnotes().requireAllCalled();
        return corpus;
    }

    private Provenance provenance() {
        return new Provenance(
                sources.keySet().stream()
                        .map(source -> table.describe(source, corrections))
                        .toList(),
                Optional.empty(),
                List.of());
    }

    private List<ParsedMeeting> parsedMeetings() {
        List<ParsedMeeting> all = new ArrayList<>(compendium.meetings());
        all.add(draft);
        return all;
    }

    private Map<ProvisionId, String> texts() {
        Map<ProvisionId, String> texts = new TreeMap<>();
        parsedMeetings().forEach(meeting -> meeting.provisions.forEach((id, text) -> texts.put(id, text.text())));
        return texts;
    }

    private List<Meeting> meetings() {
        return parsedMeetings().stream()
                .map(meeting -> new Meeting(
                        meeting.id,
                        meeting.name,
                        meeting.dates,
                        Integer.parseInt(meeting.dates.substring(meeting.dates.length() - 4)),
                        instrument(meeting),
                        OriginalReport.of(meeting.id)
                                .map(OriginalReport::unit)
                                .orElse(Meeting.PlaceUnit.RECOMMENDATION),
                        meeting == draft,
                        meeting.note.map(RecordText::text)))
                .toList();
    }

    private Optional<Instrument> instrument(ParsedMeeting meeting) {
        if (meeting == draft) {
            return Optional.of(Instrument.reportWithoutSymbol("projet de rapport de la dixième réunion (2020)"));
        }
        return OriginalReport.of(meeting.id).map(original -> {
            if (meeting.id.part() == Part.A) {
                return Instrument.report(original.symbol());
            }
            String opening = meeting.opening.orElseThrow().text();
            String name = meeting.instrument.orElseThrow();
            return new Instrument(
                    name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
                    Optional.of(original.symbol()),
                    Optional.of(meeting.title.get(0).text()),
                    Optional.of(opening),
                    compendium.footnotes().calledBy(meeting.opening.get()),
                    List.of());
        });
    }

    private List<Provision> provisions() {
        List<Provision> provisions = new ArrayList<>();
        for (ParsedMeeting meeting : parsedMeetings()) {
            meeting.provisions.forEach((id, passage) -> {
                List<String> footnotes = compendium.footnotes().calledBy(passage);
                provisions.add(new Provision(
                        id,
                        passage.text(),
                        OriginalReport.place(id),
                        heading(meeting, id),
                        footnotes,
                        List.of(),
                        remarks.of(id)));
            });
        }
        return provisions;
    }

    private Optional<String> heading(ParsedMeeting meeting, ProvisionId id) {
        if (id.meeting().equals(OriginalReport.A_II.meeting())) {
            int number = Integer.parseInt(id.path().get(0)) + OriginalReport.A_II.offset();
            List<String> headings = report.paragraphs().get(number - 1).headings();
            return Optional.of(headings.get(headings.size() - 1));
        }
        return Optional.ofNullable(meeting.headings.get(id))
                .or(() -> meeting.title.stream().findFirst().map(RecordText::text));
    }

    private List<Theme> themes() {
        List<Theme> themes = new ArrayList<>();
        indexes.forEach((edition, parsed) -> {
            for (ParsedTheme theme : parsed) {
                ThemeNames.Names its = names.of(edition, theme.name());
                int number = parsed.indexOf(theme) + 1;
                List<Remark> noted = remarks.ofTheme(edition, theme.name());
                themes.add(new Theme(
                        edition, number, theme.name(), its.other(edition), its.english(), theme.provisions(), noted));
            }
        });
        return themes;
    }

    private List<ReportParagraph> reportParagraphs(CitationResolver citations) {
        return report.paragraphs().stream()
                .map(paragraph -> new ReportParagraph(
                        OriginalReport.A_II.symbol(),
                        paragraph.number(),
                        paragraph.headings(),
                        paragraph.passage().text(),
                        report.footnotes().calledBy(paragraph.passage()),
                        citations.citationsOf(paragraph.passage().text(), Optional.empty()),
                        Subjects.of(paragraph.passage().text())))
                .toList();
    }
}
