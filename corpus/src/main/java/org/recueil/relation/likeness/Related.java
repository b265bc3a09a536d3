package org.recueil.relation.likeness;

import java.util.List;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * All that is related to a provision and to the provisions below it.
 *
 * @param repeated provisions that say the same in the same or nearly the same words, oldest first
 * @param reworked provisions of other meetings, earlier or later, that say the same in other words, oldest first
 * @param cites what its own words cite
 * @param citedBy what cites it, a parent of it, or the whole instrument
 * @param near provisions that resemble it and are in no other list, closest first
 */
public record Related(
        List<Likeness> repeated,
        List<Likeness> reworked,
        List<CitationLink> cites,
        List<CitationLink> citedBy,
        List<Likeness> near) {
    /**
     * A citation, seen from one of its ends.
     *
     * @param of the provision that was asked for, or one below it
     * @param other the other end: a provision, a whole instrument or a background document
     */
    public record CitationLink(ProvisionId of, TextId other) {}

    public Related {
        repeated = List.copyOf(repeated);
        reworked = List.copyOf(reworked);
        cites = List.copyOf(cites);
        citedBy = List.copyOf(citedBy);
        near = List.copyOf(near);
    }

    public boolean isEmpty() {
        return repeated.isEmpty() && reworked.isEmpty() && cites.isEmpty() && citedBy.isEmpty() && near.isEmpty();
    }
}
