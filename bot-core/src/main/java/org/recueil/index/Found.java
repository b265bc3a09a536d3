package org.recueil.index;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits best first
 * @param notions how each notion of the question was read, in its order
 */
public record Found(List<Hit> hits, List<Notion> notions) {
    public Found {
        hits = List.copyOf(hits);
        notions = List.copyOf(notions);
    }

    /**
     * A notion of the question.
     *
     * @param typed as typed, folded
     * @param readAs the words of the texts that it was taken for; empty where nothing is near
     */
    public record Notion(String typed, List<String> readAs) {
        public Notion {
            readAs = List.copyOf(readAs);
        }
    }
}
