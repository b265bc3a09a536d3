package org.recueil.importer.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.importer.assembly.Difference;
import org.recueil.importer.source.Correction;
import org.recueil.meetings.OriginalReport;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.TextId;

/** The part of the audit that lists: citations, coverage, corrections, doubts, differences. */
final class AuditOfReview {
    private final CorpusAssembler assembler;
    private final Corpus corpus;
    private final MarkdownPage page;

    AuditOfReview(CorpusAssembler assembler, Corpus corpus, MarkdownPage page) {
        this.assembler = assembler;
        this.corpus = corpus;
        this.page = page;
    }

    void write() {
        citations();
        coverage();
        corrections();
        differences();
    }

    private void citations() {
        page.heading("Renvois dans les textes");
        page.row("où", "mots", "sens");
        page.row("---", "---", "---");
        int resolved = 0;
        for (Meeting meeting : corpus.meetings()) {
            if (meeting.instrument().isPresent()
                    && meeting.instrument().get().opening().isPresent()) {
                String opening = meeting.instrument().get().opening().get();
                resolved += cited(
                        meeting.id() + ", début",
                        opening,
                        meeting.instrument().get().citations());
            }
        }
        for (Provision provision : corpus.provisions()) {
            resolved += cited(provision.id().toString(), provision.text(), provision.citations());
        }
        for (ReportParagraph paragraph : corpus.reportParagraphs()) {
            resolved += cited(paragraph.id().toString(), paragraph.text(), paragraph.citations());
        }
        page.line("");
        page.line(resolved
                + " renvois mènent à un texte de ce corpus ; les autres (articles du Protocole et de la Convention,"
                + " résolutions de l’Assemblée générale, décisions absentes du recueil) en sortent.");
    }

    private int cited(String where, String from, List<InTextCitation> citations) {
        int resolved = 0;
        for (InTextCitation citation : citations) {
            String targets = citation.targets().isEmpty()
                    ? "hors du corpus"
                    : citation.targets().stream().map(TextId::toString).collect(Collectors.joining(" ou "));
            page.row(where, from.substring(citation.start(), citation.end()), targets);
            resolved += citation.targets().isEmpty() ? 0 : 1;
        }
        return resolved;
    }

    private void coverage() {
        page.heading("Couverture des sources");
        page.line(
                "Chaque caractère d’une source appartient à un enregistrement ou est déclaré mobilier ; sinon l’importation"
                        + " échoue. Caractères, espaces non comptés :");
        page.line("");
        page.row("source", "utilisés", "mobilier, par sorte");
        page.row("---", "--:", "---");
        assembler.sources().forEach((source, read) -> {
            Map<String, Integer> counts = new TreeMap<>(read.coverage());
            int used = counts.getOrDefault("", 0);
            counts.remove("");
            String furniture = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(" ; "));
            page.row(source.file(), String.valueOf(used), furniture);
        });
    }

    private void corrections() {
        page.heading("Corrections");
        for (Correction.Cause cause : Correction.Cause.values()) {
            page.line("");
            page.line(
                    cause == Correction.Cause.EXTRACTION
                            ? "### Défauts d’extraction : le fichier est fautif, le document ne l’est pas"
                            : "### Fautes du document officiel : corrigées dans les renvois, jamais dans les textes");
            page.line("");
            page.row("document", "place", "imprimé", "lu", "pourquoi");
            page.row("---", "---", "---", "---", "---");
            for (Correction row : assembler.corrections().all()) {
                if (row.cause() == cause && !row.leavesAsPrinted()) {
                    page.row(row.source().key(), row.place(), shown(row.printed()), shown(row.corrected()), row.why());
                }
            }
        }
        page.line("");
        page.line("### Doutes et fautes des auteurs, laissés comme imprimés");
        page.line("");
        page.row("document", "place", "imprimé", "remarque");
        page.row("---", "---", "---", "---");
        for (Correction row : assembler.corrections().all()) {
            if (row.leavesAsPrinted()) {
                page.row(row.source().key(), row.place(), shown(row.printed()), row.why());
            }
        }
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(rien)" : "`" + cell.replace("\t", "⇥").replace("\n", "⏎") + "`";
    }

    private void differences() {
        page.heading("Différences entre le recueil et le rapport de 2010");
        page.line(
                "Espaces devant la ponctuation et guillemets mis à part. Le rapport écrit UNODC, le recueil ONUDC, dans : "
                        + acronyms() + ".");
        page.line("");
        page.row("disposition", "rapport", "recueil");
        page.row("---", "---", "---");
        for (Difference difference : assembler.differences()) {
            page.row(
                    difference.id().toString(),
                    "par. " + difference.place() + " : « " + difference.report() + " »",
                    "« " + difference.compendium() + " »");
        }
    }

    private String acronyms() {
        Set<String> paragraphs = corpus.reportParagraphs().stream()
                .filter(paragraph -> paragraph.text().contains("UNODC"))
                .map(paragraph -> String.valueOf(paragraph.number()))
                .collect(Collectors.toSet());
        return corpus.provisionsOf(OriginalReport.A_II.meeting()).stream()
                .filter(provision -> provision.text().contains("ONUDC") && paragraphs.contains(provision.place()))
                .map(provision -> provision.id().label())
                .collect(Collectors.joining(", "));
    }
}
