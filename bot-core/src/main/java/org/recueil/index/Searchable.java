package org.recueil.index;

import java.util.List;
import java.util.Optional;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;

/**
 * A text that a search can find.
 *
 * @param id of a provision, a report paragraph ({@code CTOC/COP/WG.4/2010/6#44}) or a background document (its symbol)
 * @param provision where it is one
 * @param text what is shown and marked
 * @param above the words above it: chapeau of a provision, title and topics of a document
 * @param around its neighbours on both sides, or what it lies under
 * @param part the half of the compendium; empty outside it
 * @param meeting the number of the meeting or session
 * @param leaf whether it is a provision without others below it
 */
public record Searchable(
        Kind kind,
        String id,
        Optional<ProvisionId> provision,
        String text,
        String above,
        List<String> around,
        Optional<Part> part,
        int meeting,
        int year,
        boolean leaf) {
    /** What a text is. */
    public enum Kind {
        PROVISION,
        DOCUMENT,
        REPORT_PARAGRAPH
    }
}
