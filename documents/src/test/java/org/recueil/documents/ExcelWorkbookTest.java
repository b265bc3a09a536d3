package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        table.rows().forEach(row -> rows.add(row.stream().map(Cell::text).toList()));
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

    @Test
    void aCellThatIsTooLongSaysThatItGoesOn() throws IOException {
        ExportedTable table = new ExportedTable(
                "Textes",
                "Provenance",
                List.of(new Column("Mots", 20)),
                List.of(List.of(new Cell("x".repeat(40_000), Optional.empty()))));
        ExportedContent content =
                new ExportedContent("titre", "fr", List.of(), "2021-10-12", List.of(), table, List.of());
        String cell = read(Exports.bytes(content, FileFormat.EXCEL)).get(1).get(0);
        assertEquals(32_767, cell.length());
        assertTrue(cell.endsWith("x…"), cell.substring(32_000));
    }
}
