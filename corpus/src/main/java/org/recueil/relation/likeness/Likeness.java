package org.recueil.relation.likeness;

import java.util.List;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;

/**
 * That a provision is like another one.
 *
 * @param of the provision that was asked for
 * @param to the one that is like it
 * @param closeness how much, for a list in order: at most about 1
 * @param themes what both are listed under, by themselves or through a parent, where that tells something
 * @param terms rare words that both have, as {@code to} writes them
 */
public record Likeness(
        ProvisionId of, ProvisionId to, Kind kind, double closeness, List<Theme> themes, List<String> terms) {
    public enum Kind {
        /** Word for word, or nearly. */
        REPEATS,
        /** The same measure with other words, at another meeting. */
        REWORKS,
        /** Another measure on the same matter. */
        RESEMBLES
    }

    public Likeness {
        themes = List.copyOf(themes);
        terms = List.copyOf(terms);
    }

    /** Whether both are one measure. */
    boolean isVersion() {
        return kind != Kind.RESEMBLES;
    }

    Likeness as(Kind other) {
        return new Likeness(of, to, other, closeness, themes, terms);
    }
}
