package org.recueil.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.recueil.export.ExportedContent;

/** Writes a table as an Excel workbook whose cells are all texts; a second sheet says where it comes from. */
final class ExcelWorkbook {
    private static final double WIDTH_OF_PROVENANCE = 90;
    private static final int TITLE_SIZE = 14;

    private ExcelWorkbook() {}

    /** Writes the workbook and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(written, CoreProperties.PROGRAM, null)) {
            workbook.setGlobalDefaultFont(SheetLayout.FONT, SheetLayout.FONT_SIZE);
            new TableSheet(
                            content.table(),
                            workbook.newWorksheet(content.table().name()))
                    .write();
            provenance(content, workbook.newWorksheet(content.table().provenanceName()));
        }
        TimelessZip.write(written.toByteArray(), content.date(), CoreProperties.of(content), out);
    }

    private static void provenance(ExportedContent content, Worksheet sheet) {
        sheet.width(0, WIDTH_OF_PROVENANCE);
        line(0, content.title(), TITLE_SIZE, sheet);
        sheet.style(0, 0).bold().fontSize(TITLE_SIZE).wrapText(true).set();
        for (int line = 0; line < content.provenance().size(); line++) {
            line(line + 1, content.provenance().get(line), SheetLayout.FONT_SIZE, sheet);
            sheet.style(line + 1, 0).wrapText(true).set();
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    private static void line(int row, String words, int points, Worksheet sheet) {
        String shown = CellText.parts(words).get(0);
        sheet.value(row, 0, shown);
        sheet.rowHeight(row, SheetLayout.height(shown, WIDTH_OF_PROVENANCE, points));
    }
}
