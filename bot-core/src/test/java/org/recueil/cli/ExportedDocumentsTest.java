package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recueil.cli.JsonLines.keys;
import static org.recueil.cli.JsonLines.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.text.RomanNumeral;

/** The background documents and the paragraphs of the 2010 report in {@code export}. */
class ExportedDocumentsTest {
    private static List<JsonNode> ofType(String type) {
        List<JsonNode> found = JsonLines.of(Program.here().run("export").out()).stream()
                .filter(line -> line.get("type").textValue().equals(type))
                .toList();
        assertFalse(found.isEmpty(), "no " + type);
        return found;
    }

    @Test
    void documentsHaveTheKeysAndTypesOfTheContract() {
        for (JsonNode line : ofType("document")) {
            String symbol = line.get("symbol").textValue();
            assertEquals(
                    List.of("type", "symbol", "year", "meeting", "title", "theme", "topics", "paragraphs"),
                    keys(line),
                    symbol);
            assertTrue(line.get("year").isInt(), symbol);
            assertTrue(symbol.startsWith("CTOC/COP/WG.4/" + line.get("year").intValue() + "/"), symbol);
            assertTrue(RomanNumeral.valueOf(line.get("meeting").textValue()).isPresent(), symbol);
            assertFalse(texts(line.get("topics")).isEmpty(), symbol);
            assertFalse(line.get("paragraphs").isEmpty(), symbol);
            for (JsonNode paragraph : line.get("paragraphs")) {
                assertEquals(List.of("number", "text"), keys(paragraph), symbol);
                assertTrue(paragraph.get("number").isInt(), symbol);
                assertFalse(paragraph.get("text").textValue().isBlank(), symbol);
            }
        }
    }

    @Test
    void everyParagraphOfTheReportIsThereInOrder() {
        List<Integer> numbers = new ArrayList<>();
        for (JsonNode line : ofType("report-paragraph")) {
            assertEquals(List.of("type", "symbol", "number", "headings", "text"), keys(line));
            assertEquals("CTOC/COP/WG.4/2010/6", line.get("symbol").textValue());
            assertTrue(line.get("number").isInt());
            assertFalse(texts(line.get("headings")).isEmpty(), line.toString());
            assertFalse(line.get("text").textValue().isBlank());
            numbers.add(line.get("number").intValue());
        }
        List<Integer> all = new ArrayList<>();
        for (int number = 1; number <= 115; number++) {
            all.add(number);
        }
        assertEquals(all, numbers);
    }
}
