package org.recueil.importer.audit;

import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.model.Corpus;

/**
 * Writes what a jurist checks before trusting the data: counts, coverage, and every correction, difference and doubt.
 */
public final class Audit {
    private Audit() {}

    /** The audit in French, as Markdown. The same corpus always gives the same audit. */
    public static String of(CorpusAssembler assembler, Corpus corpus) {
        MarkdownPage page = new MarkdownPage();
        page.line("# Vérification du corpus");
        page.line("");
        page.line("Fichier produit par l’importation (`./recueil import`) ; ne pas modifier à la main.");
        page.line("Sources : voir [sources/SOURCES.md](sources/SOURCES.md). Corrections : "
                + "[corrections.tsv](corrections.tsv), une ligne par correction.");
        new AuditOfContents(assembler, corpus, page).write();
        new AuditOfSuggestions(corpus, page).write();
        new AuditOfReview(assembler, corpus, page).write();
        return page.text();
    }
}
