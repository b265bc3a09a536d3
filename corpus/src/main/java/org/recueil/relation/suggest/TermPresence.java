package org.recueil.relation.suggest;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.relation.Term;

/** Whether a provision says some words, and how near: its own words count most, then those above it, then its heading. */
final class TermPresence {
    private static final double ABOVE = 0.5;
    private static final double HEADING = 0.3;

    private final Set<String> own;
    private final Set<String> above;
    private final Set<String> heading;
    private final String ownLine;
    private final String aboveLine;
    private final String headingLine;

    TermPresence(ProvisionWords words) {
        own = stems(words.own());
        above = stems(words.above());
        heading = stems(words.heading());
        ownLine = line(words.own());
        aboveLine = line(words.above());
        headingLine = line(words.heading());
    }

    /** 1 where the stem is among its own words, less where only around it, 0 where nowhere. */
    double of(String stem) {
        return nearest(own.contains(stem), above.contains(stem), heading.contains(stem));
    }

    /** The same for the best of some phrases, each word for word, by their stems. */
    double ofAny(List<String> phrases) {
        return nearest(says(ownLine, phrases), says(aboveLine, phrases), says(headingLine, phrases));
    }

    private static boolean says(String line, List<String> phrases) {
        return phrases.stream().anyMatch(line::contains);
    }

    private static double nearest(boolean own, boolean above, boolean heading) {
        return own ? 1 : above ? ABOVE : heading ? HEADING : 0;
    }

    private static Set<String> stems(List<Term> terms) {
        return terms.stream().map(Term::stem).collect(Collectors.toCollection(HashSet::new));
    }

    /** The stems of a text or phrase, a space on either side of each, so that one can be looked for in the other. */
    static String line(List<Term> terms) {
        return terms.stream().map(Term::stem).collect(Collectors.joining(" ", " ", " "));
    }
}
