package org.recueil.importer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.Theme;

/** What a jurist checks before trusting the data: counts, coverage, every correction, difference and doubt. */
final class Audit {
    /** The line of the compendium at which its index begins. */
    private static final int INDEX_BEGINS = 1000;

    private final Importer importer;
    private final Corpus corpus;
    private final StringBuilder text = new StringBuilder();

    Audit(Importer importer, Corpus corpus) {
        this.importer = importer;
        this.corpus = corpus;
    }

    /** The audit as Markdown, in French; always the same for the same corpus. */
    String text() {
        text.setLength(0);
        line("# Vérification du corpus");
        line("");
        line("Fichier produit par l’importation (`./recueil import`) ; ne pas modifier à la main.");
        line("Sources : voir [sources/SOURCES.md](sources/SOURCES.md). Corrections : "
                + "[corrections.tsv](corrections.tsv), une ligne par correction.");
        provisions();
        places();
        themes();
        documents();
        citations();
        coverage();
        corrections();
        differences();
        return text.toString();
    }

    private void provisions() {
        heading("Dispositions");
        row("réunion", "instrument", "cote", "premier niveau", "en tout", "feuilles");
        row("---", "---", "---", "--:", "--:", "--:");
        for (Meeting meeting : corpus.meetings()) {
            List<Provision> all = corpus.provisionsOf(meeting.id());
            row(
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
        line("");
        corpus.meetings().stream()
                .filter(meeting -> meeting.note().isPresent())
                .forEach(meeting ->
                        line("- " + meeting.id() + " : « " + meeting.note().get() + " »"));
    }

    private void total(String name, Predicate<MeetingId> of) {
        List<Provision> all = corpus.provisions().stream()
                .filter(provision -> of.test(provision.id().meeting()))
                .toList();
        long top = all.stream().filter(provision -> provision.id().isTopLevel()).count();
        row("**" + name + "**", "", "", "**" + top + "**", "**" + all.size() + "**", "**" + leaves(all) + "**");
    }

    private String leaves(List<Provision> all) {
        return String.valueOf(
                all.stream().filter(provision -> corpus.isLeaf(provision.id())).count());
    }

    private void places() {
        heading("Place dans le document d’origine");
        line("Chaque ligne des index thématiques imprime une référence du recueil et la place dans le rapport ;"
                + " l’importation échoue si les deux ne désignent pas les mêmes dispositions, dans le même ordre.");
        line("");
        row("réunion", "cote", "règle");
        row("---", "---", "---");
        for (Original original : Original.values()) {
            String rule = original.meeting().part() == Part.B
                    ? "le numéro du paragraphe ou de l’alinéa"
                    : original.unit() == Meeting.PlaceUnit.RECOMMENDATION
                            ? "le numéro de la recommandation"
                            : "numéro + " + original.offset();
            row(original.meeting().toString(), original.symbol(), rule);
        }
    }

    private void themes() {
        heading("Index thématiques");
        row("édition", "thèmes", "références, intervalles développés", "corrigées");
        row("---", "--:", "--:", "--:");
        for (int edition : List.of(2021, 2019)) {
            List<Theme> all = corpus.themes(edition);
            int references =
                    all.stream().mapToInt(theme -> theme.references().size()).sum();
            long corrected = importer.corrections().all().stream()
                    .filter(row -> row.source() == (edition == 2021 ? Source.COMPENDIUM : Source.INDEX_2019))
                    .filter(row -> !row.leavesAsPrinted() && (edition == 2019 || row.line() > INDEX_BEGINS))
                    .count();
            row(
                    String.valueOf(edition),
                    String.valueOf(all.size()),
                    String.valueOf(references),
                    String.valueOf(corrected));
        }
        line("");
        line("Thèmes renommés entre 2019 et 2021 (apostrophes mises à part) :");
        line("");
        row("2019", "2021");
        row("---", "---");
        for (Theme theme : corpus.themes(2021)) {
            if (!theme.name().replace('’', '\'').equals(theme.otherName().replace('’', '\''))) {
                row(theme.otherName(), theme.name());
            }
        }
    }

    private void documents() {
        heading("Rapport de 2010 et documents d’information");
        long named = corpus.documents().stream()
                .map(document -> document.theme())
                .distinct()
                .count();
        int about = corpus.documents().stream()
                .mapToInt(document -> document.paragraphs().size())
                .sum();
        line("- Rapport CTOC/COP/WG.4/2010/6 : " + corpus.reportParagraphs().size()
                + " paragraphes ; les paragraphes 8 à"
                + " 65 sont les recommandations II.1 à II.58 et leur donnent leur sujet.");
        line("- Documents d’information : " + corpus.documents().size() + " documents, " + named + " thèmes, "
                + (about + corpus.introduction().size()) + " paragraphes (dont "
                + corpus.introduction().size()
                + " d’introduction).");
    }

    private void citations() {
        heading("Renvois dans les textes");
        row("où", "mots", "sens");
        row("---", "---", "---");
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
            resolved += cited(paragraph.id(), paragraph.text(), paragraph.citations());
        }
        line("");
        line(resolved
                + " renvois mènent à un texte de ce corpus ; les autres (articles du Protocole et de la Convention,"
                + " résolutions de l’Assemblée générale, décisions absentes du recueil) en sortent.");
    }

    private int cited(String where, String from, List<InTextCitation> citations) {
        int resolved = 0;
        for (InTextCitation citation : citations) {
            String targets = citation.targets().isEmpty() ? "hors du corpus" : String.join(" ou ", citation.targets());
            row(where, from.substring(citation.start(), citation.end()), targets);
            resolved += citation.targets().isEmpty() ? 0 : 1;
        }
        return resolved;
    }

    private void coverage() {
        heading("Couverture des sources");
        line(
                "Chaque caractère d’une source appartient à un enregistrement ou est déclaré mobilier ; sinon l’importation"
                        + " échoue. Caractères, espaces non comptés :");
        line("");
        row("source", "utilisés", "mobilier, par sorte");
        row("---", "--:", "---");
        importer.sources().forEach((source, read) -> {
            Map<String, Integer> counts = new TreeMap<>(read.coverage());
            int used = counts.getOrDefault("", 0);
            counts.remove("");
            String furniture = counts.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(" ; "));
            row(source.file(), String.valueOf(used), furniture);
        });
    }

    private void corrections() {
        heading("Corrections");
        for (Correction.Cause cause : Correction.Cause.values()) {
            line("");
            line(
                    cause == Correction.Cause.EXTRACTION
                            ? "### Défauts d’extraction : le fichier est fautif, le document ne l’est pas"
                            : "### Fautes du document officiel : corrigées dans les renvois, jamais dans les textes");
            line("");
            row("document", "place", "imprimé", "lu", "pourquoi");
            row("---", "---", "---", "---", "---");
            for (Correction row : importer.corrections().all()) {
                if (row.cause() == cause && !row.leavesAsPrinted()) {
                    row(row.source().key(), row.place(), shown(row.printed()), shown(row.corrected()), row.why());
                }
            }
        }
        line("");
        line("### Doutes et fautes des auteurs, laissés comme imprimés");
        line("");
        row("document", "place", "imprimé", "remarque");
        row("---", "---", "---", "---");
        for (Correction row : importer.corrections().all()) {
            if (row.leavesAsPrinted()) {
                row(row.source().key(), row.place(), shown(row.printed()), row.why());
            }
        }
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "(rien)" : "`" + cell.replace("\t", "⇥").replace("\n", "⏎") + "`";
    }

    private void differences() {
        heading("Différences entre le recueil et le rapport de 2010");
        line("Espaces devant la ponctuation et guillemets mis à part. Le rapport écrit UNODC, le recueil ONUDC, dans : "
                + acronyms() + ".");
        line("");
        row("disposition", "rapport", "recueil");
        row("---", "---", "---");
        for (Difference difference : importer.differences()) {
            row(
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
        return corpus.provisionsOf(Original.A_II.meeting()).stream()
                .filter(provision -> provision.text().contains("ONUDC") && paragraphs.contains(provision.place()))
                .map(provision -> provision.id().label())
                .collect(Collectors.joining(", "));
    }

    private void heading(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells).replace("\n", " ") + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
