package org.recueil.relation.likeness;

import java.util.List;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;

/**
 * Says that one provision is like another.
 *
 * @param of the provision that was asked for
 * @param to the one that is like it
 * @param closeness how close they are, for sorting; at most about 1
 * @param themes the themes that list both, or a parent of each, if they say something
 * @param terms the rare words that both have, as {@code to} writes them
 */
public record Likeness(
        ProvisionId of, ProvisionId to, Kind kind, double closeness, List<Theme> themes, List<String> terms) {
    /** The ways in which provisions are alike, closest first. */
    public enum Kind {
        /** The same words, or nearly the same. */
        REPEATS,
        /** The same measure in other words, from another meeting. */
        REWORKS,
        /** Another measure on the same matter. */
        RESEMBLES
    }

    public Likeness {
        themes = List.copyOf(themes);
        terms = List.copyOf(terms);
    }

    /** Whether both are the same measure. */
    boolean isVersion() {
        return kind != Kind.RESEMBLES;
    }

    Likeness as(Kind other) {
        return new Likeness(of, to, other, closeness, themes, terms);
    }
}
