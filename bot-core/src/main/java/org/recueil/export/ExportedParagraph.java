package org.recueil.export;

import java.util.List;

/**
 * A paragraph.
 *
 * @param depth how far it is indented, from 0
 * @param footnotes that belong to its end, such as its citation
 */
public record ExportedParagraph(Style style, int depth, List<Run> runs, List<Footnote> footnotes) {
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

    public ExportedParagraph {
        if (depth < 0 || runs.isEmpty()) {
            throw new IllegalArgumentException("a paragraph has words, and is not indented by " + depth);
        }
        runs = List.copyOf(runs);
        footnotes = List.copyOf(footnotes);
    }

    /** A paragraph of plain words. */
    public static ExportedParagraph of(Style style, String words) {
        return new ExportedParagraph(style, 0, List.of(Run.plain(words)), List.of());
    }
}
