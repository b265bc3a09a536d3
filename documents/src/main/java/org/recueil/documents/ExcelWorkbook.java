package org.recueil.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;

/** Writes a table as an Excel workbook whose cells are all texts; a second sheet says where it comes from. */
final class ExcelWorkbook {
    /** The most characters of a cell (Excel specifications and limits). */
    private static final int LONGEST_CELL = 32_767;

    private static final String CUT = "…";
    /** Excel's format of cells that it must not take for numbers or dates. */
    private static final String TEXT = "@";

    private static final double LINE = 14.5;
    private static final double MARGIN = 3;
    private static final double HIGHEST_ROW = 409;
    private static final double WIDTH_OF_PROVENANCE = 120;

    private ExcelWorkbook() {}

    /** Writes the workbook and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, CoreProperties.PROGRAM, null)) {
            table(content.table(), workbook.newWorksheet(content.table().name()));
            provenance(content, workbook.newWorksheet(content.table().provenanceName()));
        }
        TimelessZip.write(written.toByteArray(), content.date(), CoreProperties.of(content), out);
    }

    private static void table(ExportedTable table, Worksheet sheet) {
        int columns = table.columns().size();
        for (int column = 0; column < columns; column++) {
            sheet.width(column, table.columns().get(column).width());
            sheet.value(0, column, table.columns().get(column).heading());
        }
        sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), row + 1, sheet);
            sheet.rowHeight(row + 1, height(table, table.rows().get(row)));
        }
        int last = table.rows().size();
        if (last > 0) {
            sheet.range(1, 0, last, columns - 1)
                    .style()
                    .format(TEXT)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, last, columns - 1);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** The height in points at which the longest cell shows all its lines. Programs do not measure the rows that they open. */
    private static double height(ExportedTable table, List<Cell> row) {
        int lines = 1;
        for (int column = 0; column < row.size(); column++) {
            int width = table.columns().get(column).width();
            int wrapped = row.get(column)
                    .text()
                    .lines()
                    .mapToInt(line -> 1 + line.length() / width)
                    .sum();
            lines = Math.max(lines, wrapped);
        }
        return Math.min(lines * LINE + MARGIN, HIGHEST_ROW);
    }

    private static void row(List<Cell> cells, int row, Worksheet sheet) {
        for (int column = 0; column < cells.size(); column++) {
            Optional<String> url = cells.get(column).url();
            String text = fitting(cells.get(column).text());
            if (url.isPresent()) {
                sheet.hyperlink(row, column, new HyperLink(url.get(), text));
            } else if (!text.isEmpty()) {
                sheet.value(row, column, text);
            }
        }
    }

    /** No official text is as long; a longer one would make the file unreadable, so it ends with a sign that it goes on. */
    private static String fitting(String text) {
        String allowed = XmlText.of(text);
        return allowed.length() <= LONGEST_CELL ? allowed : allowed.substring(0, LONGEST_CELL - CUT.length()) + CUT;
    }

    private static void provenance(ExportedContent content, Worksheet sheet) {
        sheet.width(0, WIDTH_OF_PROVENANCE);
        sheet.value(0, 0, fitting(content.title()));
        sheet.style(0, 0).bold().set();
        for (int line = 0; line < content.provenance().size(); line++) {
            sheet.value(line + 1, 0, fitting(content.provenance().get(line)));
        }
        sheet.range(0, 0, content.provenance().size(), 0).style().wrapText(true).set();
    }
}
