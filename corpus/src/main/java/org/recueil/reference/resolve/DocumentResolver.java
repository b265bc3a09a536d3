package org.recueil.reference.resolve;

import java.util.List;
import java.util.Optional;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.ReportParagraph;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Resolution;

/** Finds what a place means if it is not a provision: a paragraph of a report or a background document. */
final class DocumentResolver {
    private final Corpus corpus;

    DocumentResolver(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The paragraph of a report at a place. A sub-item of a paragraph gives the whole paragraph. */
    Optional<Resolution> paragraph(Place place, List<Meeting> meetings) {
        return corpus.reportParagraphs().stream()
                .filter(paragraph ->
                        place.anchor().isParagraphs() && !place.path().isEmpty())
                .filter(paragraph -> isIn(paragraph, place.anchor(), meetings))
                .filter(paragraph -> place.path().get(0).equals(String.valueOf(paragraph.number())))
                .findFirst()
                .map(Resolution.Paragraph::new);
    }

    private static boolean isIn(ReportParagraph paragraph, Anchor anchor, List<Meeting> meetings) {
        return anchor instanceof Anchor.InDocument in && PlaceResolver.isEnd(in.symbol(), paragraph.symbol())
                || meetings.stream().anyMatch(meeting -> meeting.symbol().equals(Optional.of(paragraph.symbol())));
    }

    /** The background document that a symbol names. */
    Optional<Resolution> document(Place place) {
        Optional<BackgroundDocument> document = corpus.documents().stream()
                .filter(each -> place.anchor() instanceof Anchor.InDocument in
                        && PlaceResolver.isEnd(in.symbol(), each.symbol()))
                .findFirst();
        return document.map(each -> new Resolution.Document(each, place));
    }
}
