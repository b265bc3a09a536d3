package org.recueil.bot.view.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.DraftFaults;
import org.recueil.bot.view.export.ItemFacts;
import org.recueil.bot.view.export.ListTitle;
import org.recueil.bot.view.export.ProvenanceLines;
import org.recueil.bot.view.export.Spans;
import org.recueil.bot.view.export.TextSources;
import org.recueil.draft.Draft;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;
import org.recueil.export.Footnote;
import org.recueil.export.Run;
import org.recueil.export.Run.Look;
import org.recueil.export.Section;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.value.Difference;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.quotation.value.Verification;
import org.recueil.reply.Block;
import org.recueil.search.text.Mark;
import org.recueil.wording.Wording;

/** What was found in a draft as a file: each fault with the words of the draft and the official ones, the worst first. */
public final class ExportedVerification {
    private static final int SHORT = 10;
    private static final int WORDS = 50;

    private final Draft draft;
    private final Verification checked;
    private final Corpus corpus;
    private final Wording wording;
    private final FaultEntry entries;
    private final ItemFacts facts;

    public ExportedVerification(Draft draft, Verification checked, Corpus corpus, Wording wording) {
        this.draft = draft;
        this.checked = checked;
        this.corpus = corpus;
        this.wording = wording;
        this.entries = new FaultEntry(draft.text(), corpus, wording);
        this.facts = new ItemFacts(corpus, wording);
    }

    public ListTitle title() {
        return new ListTitle(wording.say("export.title.verification"), "verification");
    }

    public ExportedContent content() {
        ProvenanceLines provenance = new ProvenanceLines(corpus, wording);
        List<ProvisionId> cited = checked.findings().stream()
                .flatMap(finding -> named(finding).stream())
                .filter(ProvisionId.class::isInstance)
                .map(ProvisionId.class::cast)
                .distinct()
                .sorted()
                .toList();
        return new ExportedContent(
                title().text(),
                wording.language().code(),
                provenance.lines(cited),
                provenance.date(),
                sections(),
                table(),
                new TextSources(corpus, wording).of(AnswerItem.all(corpus, cited)));
    }

    private List<Section> sections() {
        List<Finding> faults = DraftFaults.worstFirst(checked.findings());
        List<Section> sections = new ArrayList<>();
        List<ExportedParagraph> counted = new ArrayList<>();
        for (Block note : new VerificationCounts(corpus, wording).notesOfFile(draft, checked)) {
            counted.add(ExportedParagraph.of(Style.OWN, Spans.words(note)));
        }
        String heading = faults.isEmpty()
                ? wording.say(checked.findings().isEmpty() ? "verify.nothing" : "verify.right")
                : wording.count("verify.wrong", faults.size());
        sections.add(new Section(1, heading, counted));
        for (Finding fault : faults) {
            sections.add(section(sections.size(), fault));
        }
        return sections;
    }

    private Section section(int number, Finding fault) {
        String heading = number + ". " + wording.say("export.verdict." + verdict(fault));
        List<ExportedParagraph> paragraphs = new ArrayList<>();
        List<Run> head = new ArrayList<>(Spans.runs(entries.head(fault)));
        head.add(Run.plain(" " + wording.say("verify.line", entries.line(fault.start()))));
        paragraphs.add(new ExportedParagraph(Style.OWN, 0, head, List.of()));
        if (!fault.differences().isEmpty()) {
            paragraphs.add(
                    new ExportedParagraph(Style.OWN, 0, Spans.runs(entries.differences(fault, false)), List.of()));
            paragraphs.add(labelled("export.said", Style.SAID, said(fault), List.of()));
            paragraphs.add(labelled("export.official", Style.OFFICIAL, official(fault), citations(fault)));
        } else if (!fault.isReference()) {
            paragraphs.add(labelled("export.said", Style.SAID, List.of(Run.plain(fault.said())), citations(fault)));
        }
        return new Section(2, heading, paragraphs);
    }

    private static String verdict(Finding finding) {
        return finding.changesObligation()
                ? "force"
                : finding.external() ? "external" : finding.verdict().toString();
    }

    private ExportedParagraph labelled(String key, Style style, List<Run> words, List<Footnote> notes) {
        List<Run> runs = new ArrayList<>(List.of(Run.of(wording.say(key), Look.STRONG), Run.plain(" ")));
        runs.addAll(words);
        return new ExportedParagraph(style, 0, runs, notes);
    }

    /** The words of the draft; those that differ are struck out. */
    private static List<Run> said(Finding fault) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Difference difference : fault.differences()) {
            int begin = Math.max(from, difference.start() - fault.start());
            int end = Math.max(begin, difference.end() - fault.start());
            add(runs, fault.said().substring(from, begin), Look.PLAIN);
            add(runs, fault.said().substring(begin, end), Look.STRUCK);
            from = end;
        }
        add(runs, fault.said().substring(from), Look.PLAIN);
        return runs;
    }

    /** The official words; those that the draft has otherwise are marked. */
    private static List<Run> official(Finding fault) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (Mark mark : FaultEntry.marks(fault)) {
            add(runs, fault.official().substring(from, mark.start()), Look.PLAIN);
            add(runs, fault.official().substring(mark.start(), mark.end()), Look.INSERTED);
            from = mark.end();
        }
        add(runs, fault.official().substring(from), Look.PLAIN);
        return runs;
    }

    private static void add(List<Run> runs, String words, Look look) {
        if (!words.isEmpty()) {
            runs.add(Run.of(words, look));
        }
    }

    private List<Footnote> citations(Finding fault) {
        return items(fault).stream().map(facts::footnote).toList();
    }

    /** The texts that a finding concerns. For a reference that names none these are not the nearest. */
    private static List<TextId> named(Finding finding) {
        return finding.verdict() == Verdict.MISSING ? List.of() : finding.ids();
    }

    private List<AnswerItem> items(Finding fault) {
        return named(fault).stream()
                .flatMap(id -> corpus.provision(id).stream())
                .map(provision -> AnswerItem.of(corpus, provision))
                .toList();
    }

    /** All findings, in the order of the draft. */
    private ExportedTable table() {
        return new ExportedTable(
                wording.say("export.sheet.verification"),
                wording.say("export.sheet.provenance"),
                List.of(
                        column("line", SHORT),
                        column("verdict", 2 * SHORT),
                        column("said", WORDS),
                        column("official", WORDS),
                        column("label", 2 * SHORT),
                        column("citation", WORDS / 2)),
                checked.findings().stream().map(this::row).toList());
    }

    private Column column(String name, int width) {
        return new Column(wording.say("export.column." + name), width);
    }

    private List<Cell> row(Finding finding) {
        List<AnswerItem> items = items(finding);
        return List.of(
                Cell.of(String.valueOf(entries.line(finding.start()))),
                Cell.of(wording.say("export.verdict." + verdict(finding))),
                Cell.of(finding.said()),
                Cell.of(finding.official()),
                Cell.of(named(finding).stream().map(this::name).collect(Collectors.joining(", "))),
                Cell.of(items.stream().map(facts::citation).collect(Collectors.joining(wording.semicolon()))));
    }

    private String name(TextId id) {
        return id instanceof ProvisionId ? id.label() : corpus.nameOf(id);
    }
}
