package org.recueil.relation.likeness;

import java.util.List;
import java.util.Set;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;

/** Finds the themes of the newest index that say what two provisions have in common. */
final class SharedThemes {
    /** A theme that lists more provisions says nothing: Conférence, ONUDC et Secrétariat, protection et assistance. */
    private static final int NEAR_UNIVERSAL = 60;

    private static final double LISTED = 120;

    private final Corpus corpus;

    SharedThemes(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The themes that list a provision or one above it, without those that list nearly everything. */
    Set<Theme> of(ProvisionId id) {
        Set<Theme> themes = corpus.themesAtOrAbove(id);
        themes.removeIf(theme -> theme.references().size() > NEAR_UNIVERSAL);
        return themes;
    }

    /** How much these themes say together. A theme says more if it lists fewer provisions. */
    static double weight(List<Theme> themes) {
        return themes.stream()
                .mapToDouble(theme -> Math.log(LISTED / theme.references().size()))
                .sum();
    }
}
