package org.recueil.relation.likeness;

import java.util.List;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;

/**
 * All that belongs with a provision and what is below it.
 *
 * @param repeated what says the same, word for word or nearly, in order of time
 * @param reworked what says it otherwise at another meeting, in order of time, whether before or after
 * @param cites what its own words cite
 * @param citedBy what cites it, a parent of it or the whole instrument
 * @param near what resembles it, the closest first; nothing that stands in another list
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
     * @param other what stands at the other end: a provision, a whole instrument or a background document
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
