package org.recueil.export;

import java.util.List;
import java.util.Optional;

/**
 * Rows of text cells below a row of headings.
 *
 * @param name of the sheet, at most 31 characters
 * @param provenanceName of a sheet that says where the rows come from
 */
public record ExportedTable(String name, String provenanceName, List<Column> columns, List<List<Cell>> rows) {
    /**
     * A column.
     *
     * @param width in characters, for programs that do not measure their texts
     */
    public record Column(String heading, int width) {}

    /**
     * A cell. Its words are a text, even if they look like a number, a date or a formula.
     *
     * @param url where it leads, if it is a link
     */
    public record Cell(String text, Optional<String> url) {
        public static Cell of(String text) {
            return new Cell(text, Optional.empty());
        }
    }

    public ExportedTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells, not " + columns.size());
            }
        }
    }
}
