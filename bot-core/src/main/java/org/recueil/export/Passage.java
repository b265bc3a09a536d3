package org.recueil.export;

import java.util.List;

/**
 * A paragraph.
 *
 * @param depth how far it is indented, from 0
 * @param footnotes that belong to its end, such as its citation
 */
public record Passage(Style style, int depth, List<Run> runs, List<Footnote> footnotes) {
    /** What a paragraph is. Official words are always told apart from ours. */
    public enum Style {
        /** Official words that introduce what follows. */
        CHAPEAU,
        /** Official words. */
        OFFICIAL,
        /** Words that a person wrote, such as those of a draft. */
        SAID,
        /** Our own words. */
        OWN
    }

    public Passage {
        if (depth < 0 || runs.isEmpty()) {
            throw new IllegalArgumentException("a passage has words, and is not indented by " + depth);
        }
        runs = List.copyOf(runs);
        footnotes = List.copyOf(footnotes);
    }

    /** A paragraph of plain words. */
    public static Passage of(Style style, String words) {
        return new Passage(style, 0, List.of(Run.plain(words)), List.of());
    }
}
