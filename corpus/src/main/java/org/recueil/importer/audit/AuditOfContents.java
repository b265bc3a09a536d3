package org.recueil.importer.audit;

import java.util.List;
import java.util.function.Predicate;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.parse.Index2021Parser;
import org.recueil.importer.source.Source;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;

/** The part of the audit that counts: provisions, places, themes, documents. */
final class AuditOfContents {
    private final CorpusAssembler assembler;
    private final Corpus corpus;
    private final MarkdownPage page;

    AuditOfContents(CorpusAssembler assembler, Corpus corpus, MarkdownPage page) {
        this.assembler = assembler;
        this.corpus = corpus;
        this.page = page;
    }

    void write() {
        provisions();
        places();
        themes();
        documents();
    }

    private void provisions() {
        page.heading("Dispositions");
        page.row("réunion", "instrument", "cote", "premier niveau", "en tout", "feuilles");
        page.row("---", "---", "---", "--:", "--:", "--:");
        for (Meeting meeting : corpus.meetings()) {
            List<Provision> all = corpus.provisionsOf(meeting.id());
            page.row(
                    meeting.id() + " — " + meeting.name() + ", " + meeting.dates(),
                    meeting.instrument().map(instrument -> instrument.name()).orElse("aucun"),
                    meeting.instrument()
                            .flatMap(instrument -> instrument.symbol())
                            .orElse("—"),
                    String.valueOf(corpus.topLevel(meeting.id()).size()),
                    String.valueOf(all.size()),
                    leaves(all));
        }
        total("Partie A, réunions I à IX", id -> id.part() == Part.A && id.number() < 10);
        total("Partie A, réunion X (projet)", id -> id.part() == Part.A && id.number() == 10);
        total("Partie B", id -> id.part() == Part.B);
        page.line("");
        corpus.meetings().stream()
                .filter(meeting -> meeting.note().isPresent())
                .forEach(meeting ->
                        page.line("- " + meeting.id() + " : « " + meeting.note().get() + " »"));
    }

    private void total(String name, Predicate<MeetingId> of) {
        List<Provision> all = corpus.provisions().stream()
                .filter(provision -> of.test(provision.id().meeting()))
                .toList();
        long top = all.stream().filter(provision -> provision.id().isTopLevel()).count();
        page.row("**" + name + "**", "", "", "**" + top + "**", "**" + all.size() + "**", "**" + leaves(all) + "**");
    }

    private String leaves(List<Provision> all) {
        return String.valueOf(
                all.stream().filter(provision -> corpus.isLeaf(provision.id())).count());
    }

    private void places() {
        page.heading("Place dans le document d’origine");
        page.line("Chaque ligne des index thématiques imprime une référence du recueil et la place dans le rapport ;"
                + " l’importation échoue si les deux ne désignent pas les mêmes dispositions, dans le même ordre.");
        page.line("");
        page.row("réunion", "cote", "règle");
        page.row("---", "---", "---");
        for (OriginalReport original : OriginalReport.values()) {
            String rule = original.meeting().part() == Part.B
                    ? "le numéro du paragraphe ou de l’alinéa"
                    : original.unit() == Meeting.PlaceUnit.RECOMMENDATION
                            ? "le numéro de la recommandation"
                            : "numéro + " + original.offset();
            page.row(original.meeting().toString(), original.symbol(), rule);
        }
    }

    private void themes() {
        page.heading("Index thématiques");
        page.row("édition", "thèmes", "références, intervalles développés", "corrigées");
        page.row("---", "--:", "--:", "--:");
        for (int edition : List.of(2021, 2019)) {
            List<Theme> all = corpus.themes(edition);
            int references =
                    all.stream().mapToInt(theme -> theme.references().size()).sum();
            long corrected = assembler.corrections().all().stream()
                    .filter(row -> row.source() == (edition == 2021 ? Source.COMPENDIUM : Source.INDEX_2019))
                    .filter(row -> !row.leavesAsPrinted() && (edition == 2019 || row.line() >= indexBegins()))
                    .count();
            page.row(
                    String.valueOf(edition),
                    String.valueOf(all.size()),
                    String.valueOf(references),
                    String.valueOf(corrected));
        }
        page.line("");
        page.line("Thèmes renommés entre 2019 et 2021 (apostrophes mises à part) :");
        page.line("");
        page.row("2019", "2021");
        page.row("---", "---");
        for (Theme theme : corpus.themes(2021)) {
            if (!theme.name().replace('’', '\'').equals(theme.otherName().replace('’', '\''))) {
                page.row(theme.otherName(), theme.name());
            }
        }
    }

    /** The number of the line at which the index in the compendium begins. */
    private int indexBegins() {
        return assembler.sources().get(Source.COMPENDIUM).lines().stream()
                .filter(line -> line.text().startsWith(Index2021Parser.BEGIN))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void documents() {
        page.heading("Rapport de 2010 et documents d’information");
        long named = corpus.documents().stream()
                .map(document -> document.theme())
                .distinct()
                .count();
        int about = corpus.documents().stream()
                .mapToInt(document -> document.paragraphs().size())
                .sum();
        page.line("- Rapport " + OriginalReport.A_II.symbol() + " : "
                + corpus.reportParagraphs().size()
                + " paragraphes ; les paragraphes 8 à"
                + " 65 sont les recommandations II.1 à II.58 et leur donnent leur sujet.");
        page.line("- Documents d’information : " + corpus.documents().size() + " documents, " + named + " thèmes, "
                + (about + corpus.introduction().size()) + " paragraphes (dont "
                + corpus.introduction().size()
                + " d’introduction).");
    }
}
