package org.recueil.reference.value;

import java.util.List;

/**
 * A place in an official text where it cites another.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends, exclusive
 * @param places what it names; empty for a text outside the corpus, such as an article of the Protocol
 */
public record FoundCitation(int start, int end, List<Place> places) {
    public FoundCitation {
        places = List.copyOf(places);
    }
}
