package org.recueil.quotation.draft;

import java.util.List;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.Source.Kind;

/**
 * A place of a draft that names a source.
 *
 * @param start in UTF-16 units from 0
 * @param end exclusive
 * @param named the texts that are named; empty unless the kind is {@link Kind#TEXT}
 */
record Mention(int start, int end, Kind kind, List<TextId> named) {
    Mention {
        named = List.copyOf(named);
    }

    boolean isOurs() {
        return kind == Kind.OURS || kind == Kind.TEXT;
    }
}
