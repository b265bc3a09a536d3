package org.recueil.documents;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;

/**
 * Writes a table as CSV that a French Excel opens: UTF-8 with a byte order mark, semicolons, CRLF. A cell that a spreadsheet would
 * take for a formula begins with an apostrophe, as OWASP advises against CSV injection. A link is its address.
 */
final class CsvTable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a formula begins with, in full width too; and what hides such a sign from us. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvTable() {}

    /** Writes the table, with a column that says where its rows come from, and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        ExportedTable table = content.table();
        String provenance = String.join(" ", content.provenance());
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(Stream.concat(table.columns().stream().map(Column::heading), Stream.of(table.provenanceName()))
                .map(XmlText::of)
                .map(CsvTable::harmless)
                .toList());
        for (List<Cell> row : table.rows()) {
            csv.writeRecord(Stream.concat(
                            row.stream().map(cell -> cell.url().orElse(cell.text())), Stream.of(provenance))
                    .map(XmlText::of)
                    .map(CsvTable::harmless)
                    .toList());
        }
        csv.flush();
    }

    private static String harmless(String cell) {
        int first = cell.codePoints().filter(c -> !isUnseen(c)).findFirst().orElse(' ');
        boolean formula = FORMULA.indexOf(first) >= 0 || !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return formula ? "'" + cell : cell;
    }

    private static boolean isUnseen(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT
                || Character.isISOControl(c);
    }
}
