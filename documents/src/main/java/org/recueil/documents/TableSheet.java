package org.recueil.documents;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;

/**
 * The sheet of a table. All cells are texts. A cell that is too long for Excel goes on in further rows. These repeat the other
 * cells, so that they stay together if somebody sorts or filters.
 */
final class TableSheet {
    /** Excel's format of cells that it must not take for numbers or dates. */
    private static final String TEXT = "@";

    private static final String GREY = "E7E6E6";

    /** Excel refuses a file with a longer link. */
    private static final int LONGEST_LINK = 2_079;

    private final ExportedTable table;
    private final Worksheet sheet;
    private final SheetLayout layout;

    TableSheet(ExportedTable table, Worksheet sheet) {
        this.table = table;
        this.sheet = sheet;
        this.layout = new SheetLayout(table);
    }

    void write() {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, layout.width(column));
            sheet.value(
                    0,
                    column,
                    CellText.parts(table.columns().get(column).heading()).get(0));
        }
        sheet.range(0, 0, 0, columns - 1)
                .style()
                .bold()
                .fillColor(GREY)
                .wrapText(true)
                .verticalAlignment("center")
                .set();
        int row = 1;
        for (List<Cell> cells : table.rows()) {
            row = write(cells, row);
        }
        if (row > 1) {
            sheet.range(1, 0, row - 1, columns - 1)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        print();
    }

    /** Writes a row, and as many further ones as its longest cell needs. Gives the number of the next one. */
    private int write(List<Cell> cells, int first) {
        List<List<String>> parts =
                cells.stream().map(cell -> CellText.parts(cell.text())).toList();
        int rows = parts.stream().mapToInt(List::size).max().orElse(1);
        for (int part = 0; part < rows; part++) {
            int shown = part;
            List<String> words = parts.stream().map(its -> partOf(its, shown)).toList();
            for (int column = 0; column < cells.size(); column++) {
                write(cells.get(column), words.get(column), first + part, column);
            }
            sheet.rowHeight(first + part, layout.height(words));
        }
        return first + rows;
    }

    private static String partOf(List<String> parts, int part) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return part < parts.size() ? parts.get(part) : "";
    }

    private void write(Cell cell, String words, int row, int column) {
        if (cell.url().filter(url -> url.length() <= LONGEST_LINK).isPresent()) {
            sheet.hyperlink(row, column, new HyperLink(cell.url().get(), words));
        } else if (!words.isEmpty()) {
            sheet.value(row, column, words);
        }
    }

    /** On paper it lies, is as wide as the page and has its headings on each page. */
    private void print() {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        sheet.footer("&P/&N", Position.RIGHT);
    }
}
