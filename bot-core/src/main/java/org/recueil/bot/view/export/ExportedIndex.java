package org.recueil.bot.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.MeetingLine;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;
import org.recueil.export.Run;
import org.recueil.export.Section;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.wording.Wording;

/** The thematic index as a file: each theme with what it lists, in the order of the compendium. */
public final class ExportedIndex {
    private static final int NUMBER = 8;
    private static final int LABEL = 12;
    private static final int NAME = 60;
    private static final int WORDS = 30;

    private final Corpus corpus;
    private final Wording wording;

    public ExportedIndex(Corpus corpus, Wording wording) {
        this.corpus = corpus;
        this.wording = wording;
    }

    public ListTitle title() {
        return new ListTitle(wording.say("export.title.index", String.valueOf(corpus.edition())), "index-thematique");
    }

    public ExportedContent content() {
        ProvenanceLines provenance = new ProvenanceLines(corpus, wording);
        List<ProvisionId> listed = corpus.newestThemes().stream()
                .flatMap(theme -> theme.references().stream())
                .distinct()
                .toList();
        ExportedTexts texts = new ExportedTexts(corpus, wording);
        return new ExportedContent(
                title().text(),
                wording.language().code(),
                provenance.lines(listed),
                provenance.date(),
                corpus.newestThemes().stream().map(this::section).toList(),
                table(),
                new TextSources(corpus, wording).of(texts.complete(AnswerItem.all(corpus, listed))));
    }

    /** A theme with its references, one meeting per line. */
    private Section section(Theme theme) {
        Map<MeetingId, List<ProvisionId>> byMeeting = new TreeMap<>();
        theme.references()
                .forEach(id -> byMeeting
                        .computeIfAbsent(id.meeting(), meeting -> new ArrayList<>())
                        .add(id));
        List<ExportedParagraph> lines = new ArrayList<>();
        byMeeting.forEach((meeting, ids) -> lines.add(new ExportedParagraph(
                Style.OWN,
                0,
                List.of(
                        Run.of(LabelRanges.of(ids, corpus, wording), Run.Look.STRONG),
                        Run.plain(" — "
                                + MeetingLine.brief(corpus.meeting(meeting).orElseThrow(), wording))),
                List.of())));
        return new Section(1, theme.number() + ". " + ThemeName.inFull(theme, wording), lines);
    }

    private ExportedTable table() {
        ItemFacts facts = new ItemFacts(corpus, wording);
        List<List<Cell>> rows = new ArrayList<>();
        for (Theme theme : corpus.newestThemes()) {
            for (AnswerItem item : AnswerItem.all(corpus, theme.references())) {
                rows.add(List.of(
                        Cell.of(String.valueOf(theme.number())),
                        Cell.of(ThemeName.inFull(theme, wording)),
                        Cell.of(item.label()),
                        Cell.of(facts.citation(item)),
                        facts.document(item)));
            }
        }
        return new ExportedTable(
                wording.say("export.sheet.index"),
                wording.say("export.sheet.provenance"),
                List.of(
                        column("number", NUMBER),
                        column("theme", NAME),
                        column("label", LABEL),
                        column("citation", WORDS),
                        column("document", WORDS)),
                rows);
    }

    private Column column(String name, int width) {
        return new Column(wording.say("export.column." + name), width);
    }
}
