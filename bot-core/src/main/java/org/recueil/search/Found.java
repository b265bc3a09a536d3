package org.recueil.search;

import java.util.List;
import java.util.Optional;
import org.recueil.model.AbsentTopic;

/**
 * What answers a question.
 *
 * @param hits the texts, best first; also those that may not answer
 * @param certainty how surely they do
 * @param topic what was asked about, if it is a topic that no text treats
 */
public record Found(List<Hit> hits, Certainty certainty, Optional<AbsentTopic> topic) {
    public Found {
        hits = List.copyOf(hits);
    }
}
