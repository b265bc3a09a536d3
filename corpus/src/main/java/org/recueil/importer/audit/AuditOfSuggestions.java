package org.recueil.importer.audit;

import org.recueil.model.Corpus;
import org.recueil.model.Suggestion;

/** The part of the audit that shows our own contribution: the themes suggested for provisions that no index lists. */
final class AuditOfSuggestions {
    private final Corpus corpus;
    private final MarkdownPage page;

    AuditOfSuggestions(Corpus corpus, MarkdownPage page) {
        this.corpus = corpus;
        this.page = page;
    }

    void write() {
        page.heading("Thèmes suggérés (par Recueil, non officiels)");
        page.line("Aucun index ne range les recommandations de ces réunions. Recueil suggère des thèmes de l’index de "
                + Suggestion.EDITION + ", appris des dispositions que cet index range, trois au plus ; il n’en suggère"
                + " aucun dont le texte ne parle pas.");
        page.line("");
        page.row("disposition", "thèmes suggérés, le plus sûr en premier");
        page.row("---", "---");
        for (Suggestion suggestion : corpus.suggestions().all()) {
            page.row(suggestion.provision().toString(), String.join(" ; ", suggestion.themes()));
        }
    }
}
