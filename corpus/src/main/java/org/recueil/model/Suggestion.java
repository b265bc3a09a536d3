package org.recueil.model;

import java.util.HashSet;
import java.util.List;
import org.recueil.model.id.ProvisionId;

/**
 * Themes that Recueil suggests for a provision that no thematic index lists. They are never official and must not be
 * shown as official.
 *
 * @param themes their names in the newest index, the best fitting first; at least one
 */
public record Suggestion(ProvisionId provision, List<String> themes) {
    /** The edition of the index from which the published data suggests themes. */
    public static final int EDITION = Theme.NEWEST;

    public Suggestion {
        themes = List.copyOf(themes);
        if (themes.isEmpty() || new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException("a suggestion for " + provision + " needs themes, each once: " + themes);
        }
    }
}
