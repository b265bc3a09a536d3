package org.recueil.relation.suggest;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.relation.Term;

/** Whether a provision says some words, and how near: its own words count most, then those above it, then its heading. */
final class TermPresence {
    private static final double ABOVE = 0.5;
    private static final double HEADING = 0.3;

    private final String own;
    private final String above;
    private final String heading;

    TermPresence(ProvisionWords words) {
        own = line(words.own());
        above = line(words.above());
        heading = line(words.heading());
    }

    /** 1 where the stem is among its own words, less where only around it, 0 where nowhere. */
    double of(String stem) {
        return ofAny(List.of(" " + stem + " "));
    }

    /** The same for the best of some phrases, each word for word, by their stems. */
    double ofAny(List<String> phrases) {
        if (phrases.stream().anyMatch(own::contains)) {
            return 1;
        }
        return phrases.stream().anyMatch(above::contains)
                ? ABOVE
                : phrases.stream().anyMatch(heading::contains) ? HEADING : 0;
    }

    /** The stems of a text or phrase, a space on either side of each, so that one can be looked for in the other. */
    static String line(List<Term> terms) {
        return terms.stream().map(Term::stem).collect(Collectors.joining(" ", " ", " "));
    }
}
