package org.recueil.importer.audit;

import org.recueil.importer.assembly.CorpusAssembler;
import org.recueil.model.Corpus;

/** What a jurist checks before trusting the data: counts, coverage, every correction, difference and doubt. */
public final class Audit {
    private Audit() {}

    /** The audit as Markdown, in French; always the same for the same corpus. */
    public static String of(CorpusAssembler importer, Corpus corpus) {
        MarkdownPage page = new MarkdownPage();
        page.line("# Vérification du corpus");
        page.line("");
        page.line("Fichier produit par l’importation (`./recueil import`) ; ne pas modifier à la main.");
        page.line("Sources : voir [sources/SOURCES.md](sources/SOURCES.md). Corrections : "
                + "[corrections.tsv](corrections.tsv), une ligne par correction.");
        new AuditOfContents(importer, corpus, page).write();
        new AuditOfSuggestions(corpus, page).write();
        new AuditOfReview(importer, corpus, page).write();
        return page.text();
    }
}
