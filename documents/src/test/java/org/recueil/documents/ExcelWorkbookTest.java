package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedTable;
import org.recueil.export.ExportedTable.Cell;
import org.recueil.export.ExportedTable.Column;
import org.recueil.export.FileFormat;

/** Does Excel get what the list holds, as texts? Read by another library. */
class ExcelWorkbookTest {
    private static List<List<String>> read(byte[] bytes) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (org.dhatim.fastexcel.reader.Cell cell : row) {
                    boolean empty = cell == null || cell.getType() == CellType.EMPTY;
                    assertTrue(empty || cell.getType() == CellType.STRING, () -> cell + " is no text");
                    cells.add(empty ? "" : cell.getText());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<List<String>> expected(ExportedTable table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream().map(Column::heading).toList());
        table.rows()
                .forEach(row -> rows.add(row.stream()
                        .map(cell -> String.join("", CellText.parts(cell.text())))
                        .toList()));
        return rows;
    }

    private static List<String> filled(List<String> cells) {
        int last = cells.size();
        while (last > 0 && cells.get(last - 1).isEmpty()) {
            last--;
        }
        return cells.subList(0, last);
    }

    private static void assertHolds(ExportedContent content) throws IOException {
        assertEquals(
                expected(content.table()).stream()
                        .map(ExcelWorkbookTest::filled)
                        .toList(),
                read(Exports.bytes(content, FileFormat.EXCEL)).stream()
                        .map(ExcelWorkbookTest::filled)
                        .toList());
    }

    @Test
    void everyCellIsATextToTheLetter() throws IOException {
        assertHolds(Exports.everything());
        assertHolds(Exports.hostile());
        assertHolds(Exports.of("/exporter index excel"));
    }

    @Test
    void theHeadingsStayAndFilter() {
        Package file = Package.of(Exports.bytes(Exports.of("/exporter enfants excel"), FileFormat.EXCEL));
        String sheet = file.part("xl/worksheets/sheet1.xml");
        assertTrue(sheet.contains("state=\"frozen\""), sheet.substring(0, 800));
        assertTrue(sheet.contains("<autoFilter"), "a filter");
        assertFalse(sheet.contains("<f>"), "a formula");
        assertTrue(file.part("xl/worksheets/_rels/sheet1.xml.rels")
                .contains("https://undocs.org/fr/CTOC/COP/WG.4/2010/6"));
        assertTrue(file.part("xl/sharedStrings.xml").contains("SHA-256"), "provenance");
    }

    /** The other cells of its row are repeated, so that sorting and filtering keep them together. */
    @Test
    void aCellThatIsTooLongGoesOnInFurtherRows() throws IOException {
        String half = "\uD83D\uDC4D";
        String words = "x".repeat(CellText.LONGEST - 1) + half + "y".repeat(40_000);
        ExportedTable table = new ExportedTable(
                "Textes",
                "Provenance",
                List.of(new Column("Référence", 10), new Column("Mots", 20)),
                List.of(List.of(Cell.of("II.37"), Cell.of(words)), List.of(Cell.of("II.38"), Cell.of("z"))));
        List<List<String>> rows = read(Exports.bytes(Exports.of(table), FileFormat.EXCEL));
        assertEquals(
                List.of("Référence", "II.37", "II.37", "II.37", "II.38"),
                rows.stream().map(row -> row.get(0)).toList());
        List<String> parts = rows.subList(1, 4).stream().map(row -> row.get(1)).toList();
        assertEquals(words, String.join("", parts));
        assertTrue(parts.get(1).startsWith(half), "half a character");
    }

    /** Excel reads {@code _x0041_} as A. */
    @Test
    void whatLooksLikeAnEscapeIsWords() {
        ExportedTable table = new ExportedTable(
                "Textes", "Provenance", List.of(new Column("Mots", 20)), List.of(List.of(Cell.of("a_x0041_b _x_"))));
        String strings =
                Package.of(Exports.bytes(Exports.of(table), FileFormat.EXCEL)).part("xl/sharedStrings.xml");
        assertTrue(strings.contains("a_x005F_x0041_b _x_"), strings);
    }

    /** LibreOffice opens rows as high as the file says. */
    @Test
    void aRowIsAsHighAsItsWords() {
        assertEquals(1, ArialText.lines("Les États", 60, 10));
        assertEquals(3, ArialText.lines("un\ndeux\ntrois", 60, 10));
        assertEquals(
                2, ArialText.lines("Les États parties devraient envisager de définir des orientations aux", 50, 10));
        assertEquals(2, ArialText.lines("x".repeat(15), 10, 10), "a word that no line holds");
        ExportedTable table = Exports.everything().table();
        SheetLayout layout = new SheetLayout(table);
        for (List<Cell> row : table.rows()) {
            double height = layout.height(row.stream().map(Cell::text).toList());
            assertTrue(height > 12 && height < 409, row.get(0).text() + ": " + height);
        }
    }
}
