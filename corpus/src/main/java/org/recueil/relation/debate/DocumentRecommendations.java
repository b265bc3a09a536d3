package org.recueil.relation.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

/**
 * Finds the recommendations of a meeting that belong to the subject of a document prepared for it. A recommendation
 * belongs to it for one of three reasons. The report says that the document was before the meeting under the agenda
 * item of the recommendation. Or the heading of the recommendation says what the document's title says. Or the newest
 * index lists the recommendation under the theme that corresponds to the document's theme
 * ({@code document-themes.tsv}). Safe for use by several threads.
 */
public final class DocumentRecommendations {
    private static final double LEAST_LIKENESS = 0.5;

    /**
     * The recommendations that belong to a document's subject for one reason.
     *
     * @param name the heading under which they stand, or the theme that lists them
     * @param provisions in the order of the text; at least one
     */
    public record Reasoned(Reason reason, String name, List<ProvisionId> provisions) {
        public Reasoned {
            provisions = List.copyOf(provisions);
            if (provisions.isEmpty()) {
                throw new IllegalArgumentException("nothing belongs to \"" + name + "\"");
            }
        }
    }

    /** Why recommendations belong to a document. */
    public enum Reason {
        /** The report says that the document was before the meeting under that agenda item. */
        POINT,
        /** The heading above them says what the document's title says. */
        HEADING,
        /** The index lists them under the theme that corresponds to the document's theme. */
        THEME
    }

    private final Corpus corpus;
    private final Agenda agenda;
    private final Debates debates;

    public DocumentRecommendations(Corpus corpus) {
        this.corpus = corpus;
        this.agenda = new Agenda(corpus);
        this.debates = new Debates(corpus);
    }

    /** The recommendations that belong to a document, first by heading, then by theme; may be empty. */
    public List<Reasoned> of(BackgroundDocument document) {
        List<Reasoned> found = new ArrayList<>();
        for (Agenda.Point point : agenda.points(document.meeting())) {
            reason(point, document)
                    .ifPresent(reason -> found.add(new Reasoned(reason, point.heading(), point.provisions())));
        }
        for (Theme theme : themes(document)) {
            List<ProvisionId> listed = listed(theme, document.meeting());
            if (!listed.isEmpty()) {
                found.add(new Reasoned(Reason.THEME, theme.name(), listed));
            }
        }
        return found;
    }

    private Optional<Reason> reason(Agenda.Point point, BackgroundDocument document) {
        boolean named = debates.point(point.provisions().get(0)).stream()
                .flatMap(paragraph -> paragraph.citations().stream())
                .map(InTextCitation::targets)
                .anyMatch(targets -> targets.contains(document.id()));
        if (named) {
            return Optional.of(Reason.POINT);
        }
        boolean alike = HeadingLikeness.of(point.heading(), document.title()) >= LEAST_LIKENESS;
        return alike ? Optional.of(Reason.HEADING) : Optional.empty();
    }

    /** The themes of the index that correspond to the theme under which a document's summary stands. */
    public List<Theme> themes(BackgroundDocument document) {
        List<String> names = Table.rows(
                        DocumentRecommendations.class,
                        "document-themes.tsv",
                        "theme of documents",
                        "theme of the index of 2021")
                .stream()
                .filter(row -> row.cell(0).equals(document.theme()))
                .map(row -> row.cell(1))
                .toList();
        return corpus.newestThemes().stream()
                .filter(theme -> theme.names().anyMatch(names::contains))
                .toList();
    }

    private static List<ProvisionId> listed(Theme theme, MeetingId meeting) {
        return theme.references().stream()
                .filter(id -> id.meeting().equals(meeting))
                .distinct()
                .sorted()
                .toList();
    }
}
