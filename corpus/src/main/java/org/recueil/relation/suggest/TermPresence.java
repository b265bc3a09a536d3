package org.recueil.relation.suggest;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.relation.Term;

/** How clearly a provision contains some words. Its own words count most, then the words above it, then its heading. */
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

    /**
     * 1 if the stem is among the provision's own words, less if it is only in the words above or the heading, 0 if it
     * is nowhere.
     */
    double of(String stem) {
        return ofAny(List.of(" " + stem + " "));
    }

    /** The same for the most clearly contained of some phrases, each given as a {@link #line} of stems. */
    double ofAny(List<String> phrases) {
        if (phrases.stream().anyMatch(own::contains)) {
            return 1;
        }
        return phrases.stream().anyMatch(above::contains)
                ? ABOVE
                : phrases.stream().anyMatch(heading::contains) ? HEADING : 0;
    }

    /** The stems of a text or phrase with a blank on either side of each, so that a phrase can be found in a text. */
    static String line(List<Term> terms) {
        return terms.stream().map(Term::stem).collect(Collectors.joining(" ", " ", " "));
    }
}
