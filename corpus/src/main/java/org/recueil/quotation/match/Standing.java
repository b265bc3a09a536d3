package org.recueil.quotation.match;

import java.util.List;
import org.recueil.model.id.TextId;

/**
 * A place in the official texts where a passage stands to the letter.
 *
 * @param ids the texts that it quotes, in their order. A text above another of them is not named, because it is the
 *     chapeau of that one
 * @param chapeaux the texts above those, whose words the passage has too
 */
public record Standing(List<TextId> ids, List<TextId> chapeaux) {
    public Standing {
        ids = List.copyOf(ids);
        chapeaux = List.copyOf(chapeaux);
    }
}
