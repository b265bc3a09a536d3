package org.recueil.export;

import java.util.List;

/**
 * What a file holds, in each form that a format may need: as a text to read, as a table, and as a bibliography. A writer
 * adds no words of its own.
 *
 * @param title of the whole
 * @param language of our own words, as a code: {@code fr}. The official texts are French
 * @param provenance where the texts come from and what the file is not, one sentence or line each
 * @param date of the edition: {@code 2021-10-12}; files bear it as the time at which they were made, so that the same
 *     content always gives the same bytes
 * @param sections the text, in order
 * @param table the same as rows
 * @param sources the same as a bibliography; may be empty
 */
public record ExportedContent(
        String title,
        String language,
        List<String> provenance,
        String date,
        List<Section> sections,
        ExportedTable table,
        List<CitedSource> sources) {
    public ExportedContent {
        provenance = List.copyOf(provenance);
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
