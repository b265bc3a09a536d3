package org.recueil.search.text;

import java.util.List;
import java.util.Optional;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * A text that a search can find.
 *
 * @param id of a provision, a paragraph of a report or a background document
 * @param text what is shown and marked
 * @param above the words above it: chapeau of a provision, title and topics of a document
 * @param inOtherLanguages the same text as published in other official languages, one line each
 * @param under what it lies under, and what it treats: words by which it is found, and which are not shown with it
 * @param part the half of the compendium; empty outside it
 * @param meeting the number of the meeting or session
 * @param leaf whether it is a provision without others below it
 * @param source what it is
 */
public record Searchable(
        TextId id,
        String text,
        String above,
        String inOtherLanguages,
        List<String> under,
        Optional<Part> part,
        int meeting,
        int year,
        boolean leaf,
        TextSource source) {
    /** The id of a provision; empty if it is something else. */
    public Optional<ProvisionId> provision() {
        return id instanceof ProvisionId provision ? Optional.of(provision) : Optional.empty();
    }
}
