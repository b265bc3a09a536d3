package org.recueil.model;

import java.util.List;
import org.recueil.model.id.TextId;

/**
 * A place in an official text where the text cites another one.
 *
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param targets what it means in this corpus: provisions ({@code A.I.16}), whole meetings ({@code B.IV} by its
 *     decision, {@code A.III} by its date) or background documents; empty if the cited text is not in the corpus
 */
public record InTextCitation(int start, int end, List<TextId> targets) {
    public InTextCitation {
        targets = List.copyOf(targets);
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a citation needs 0 <= start < end, not " + start + " and " + end);
        }
    }
}
