package org.recueil.export;

import java.util.List;

/**
 * A heading and what stands below it, up to the next heading.
 *
 * @param level of the heading, from 1 to 3; the title of the whole stands above
 */
public record Section(int level, String heading, List<ExportedParagraph> paragraphs) {
    private static final int DEEPEST = 3;

    public Section {
        if (level < 1 || level > DEEPEST || heading.isBlank()) {
            throw new IllegalArgumentException("\"" + heading + "\" is no heading of level " + level);
        }
        paragraphs = List.copyOf(paragraphs);
    }
}
