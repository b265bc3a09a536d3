package org.recueil.quotation.draft;

import java.util.List;

/**
 * A passage that a draft marks as a quotation.
 *
 * @param from where its opening mark begins, in UTF-16 units from 0
 * @param start where its words begin
 * @param end where its words end, exclusive
 * @param to where its closing mark ends, exclusive
 * @param mark how the draft marks it
 * @param inside the quotations inside it, in order
 */
public record MarkedPassage(int from, int start, int end, int to, Mark mark, List<MarkedPassage> inside) {
    public enum Mark {
        QUOTED,
        /** The opening mark is never closed; the passage is taken to end with its paragraph. */
        OPEN,
        /** A block by itself, with no marks of its own. */
        BLOCK
    }

    public MarkedPassage {
        inside = List.copyOf(inside);
    }
}
