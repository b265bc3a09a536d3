package org.recueil.model;

import java.util.HashSet;
import java.util.List;
import org.recueil.model.id.ProvisionId;

/**
 * Themes that Recueil suggests for a provision which no thematic index lists. Never official, never to be shown as such.
 *
 * @param themes their names in the newest index, the best fitting first; at least one
 */
public record Suggestion(ProvisionId provision, List<String> themes) {
    /** The index whose themes the published data suggests. */
    public static final int EDITION = Theme.NEWEST;

    public Suggestion {
        themes = List.copyOf(themes);
        if (themes.isEmpty() || new HashSet<>(themes).size() < themes.size()) {
            throw new IllegalArgumentException("a suggestion for " + provision + " needs themes, each once: " + themes);
        }
    }
}
