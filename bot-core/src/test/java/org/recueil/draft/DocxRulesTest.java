package org.recueil.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.recueil.text.Table;

/** What counts as text in a document: {@code docx-rules.tsv}, one rule per row. */
class DocxRulesTest {
    private static final List<Table.Row> ROWS =
            Table.rows(DocxRulesTest.class, "docx-rules.tsv", "rule", "body", "text", "quoted");

    /** The styles that the rows name, as a French Word and LibreOffice write them. */
    private static final String STYLES = style("paragraph", "Normal", "Normal", "")
            + style("paragraph", "Citation", "Quote", "<basedOn w:val=\"Normal\"/>")
            + style("paragraph", "Citationintense", "Intense Quote", "")
            + style("paragraph", "Normalcentr", "Block Text", "")
            + style("paragraph", "Quotations", "Quotations", "")
            + style("paragraph", "a5", "Quote", "")
            + style("paragraph", "Extrait", "Extrait de résolution", "<basedOn w:val=\"a5\"/>")
            + style("paragraph", "Corps", "Body Text", "<pPr><pPrChange><pPr/></pPrChange></pPr>")
            + style("paragraph", "Boucle", "Boucle", "<basedOn w:val=\"Boucle\"/>")
            + style("paragraph", "NoteInterne", "Note interne", "<rPr><vanish/></rPr>")
            + style("paragraph", "Sousnote", "Sous-note", "<basedOn w:val=\"NoteInterne\"/>")
            + style("character", "Secret", "Secret", "<rPr><vanish w:val=\"1\"/></rPr>")
            + style("character", "Ouvert", "Ouvert", "<basedOn w:val=\"Secret\"/><rPr><vanish w:val=\"0\"/></rPr>");

    private static String style(String type, String id, String name, String more) {
        return "<style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><name w:val=\"" + name + "\"/>" + more
                + "</style>";
    }

    @Test
    void thereAreRows() {
        assertTrue(ROWS.size() > 60, () -> ROWS.size() + " rows");
    }

    @TestFactory
    Stream<DynamicTest> eachRule() {
        return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> assertRead(row)));
    }

    private static void assertRead(Table.Row row) throws DraftException {
        Draft draft = Drafts.read(Docx.of(row.cell(1)).styles(STYLES));
        assertEquals(row.cell(2), seen(draft.text()), row.toString());
        assertEquals(row.cell(3), String.join(" | ", Drafts.quoted(draft)), row.toString());
    }

    /** Characters that nobody would see in the table. */
    private static String seen(String text) {
        return text.replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\u2011", "{2011}")
                .replace("\u00AD", "{AD}")
                .replace("\uF0FC", "{F0FC}");
    }
}
