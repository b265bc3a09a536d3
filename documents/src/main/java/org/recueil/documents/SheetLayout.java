package org.recueil.documents;

import java.util.List;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;

/**
 * How wide the columns and how high the rows of a table are, so that each cell shows all its words in Arial 10. LibreOffice does
 * not measure the rows of a file that it opens, and neither does a preview.
 */
final class SheetLayout {
    static final String FONT = "Arial";
    static final int FONT_SIZE = 10;

    /** How high a line is, for each point of the font's size. */
    private static final double LINE = 1.275;

    private static final double MARGIN = 3;
    private static final double HIGHEST_ROW = 409;
    private static final int WIDEST_COLUMN = 160;
    private static final double WIDER = 1.25;

    private final int[] widths;

    /** Columns are as wide as the table says, or wider if a cell would be higher than a row may be. */
    SheetLayout(ExportedTable table) {
        widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = table.columns().get(column).width();
            while (widths[column] < WIDEST_COLUMN && isTooHigh(table.rows(), column)) {
                widths[column] = (int) Math.min(WIDEST_COLUMN, Math.ceil(widths[column] * WIDER));
            }
        }
    }

    private boolean isTooHigh(List<List<Cell>> rows, int column) {
        return rows.stream().anyMatch(row -> height(lines(row.get(column).text(), column)) == HIGHEST_ROW);
    }

    int width(int column) {
        return widths[column];
    }

    /** The height in points at which the longest of a row's cells shows all its lines. */
    double height(List<String> cells) {
        int lines = 1;
        for (int column = 0; column < widths.length; column++) {
            lines = Math.max(lines, lines(cells.get(column), column));
        }
        return height(lines);
    }

    /** The height of a row with these words alone, in another size. */
    static double height(String words, double width, double points) {
        return height(ArialText.lines(words, width, points), points);
    }

    private static double height(int lines) {
        return height(lines, FONT_SIZE);
    }

    private static double height(int lines, double points) {
        return Math.min(lines * LINE * points + MARGIN, HIGHEST_ROW);
    }

    private int lines(String words, int column) {
        return ArialText.lines(words, widths[column], FONT_SIZE);
    }
}
