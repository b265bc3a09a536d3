package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.export.CitedSource;
import org.recueil.export.ExportedContent;
import org.recueil.export.ExportedParagraph;
import org.recueil.export.ExportedParagraph.Style;
import org.recueil.export.FileFormat;
import org.recueil.export.Run;

/** Do programs that others wrote read the same words? */
class TextFormatsTest {
    private static String text(ExportedContent content, FileFormat format) {
        return new String(Exports.bytes(content, format), StandardCharsets.UTF_8);
    }

    private static List<String[]> csv(ExportedContent content) throws IOException {
        String text = text(content, FileFormat.CSV);
        assertTrue(text.startsWith("\uFEFF"), "a byte order mark");
        CsvSchema french = CsvSchema.emptySchema().withColumnSeparator(';');
        try (MappingIterator<String[]> rows = new CsvMapper()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .readerFor(String[].class)
                .with(french)
                .readValues(text.substring(1))) {
            return rows.readAll();
        }
    }

    @Test
    void aTableIsTheSameInCsv() throws IOException {
        ExportedContent content = Exports.everything();
        List<String[]> rows = csv(content);
        assertEquals(content.table().rows().size() + 1, rows.size());
        for (int row = 1; row < rows.size(); row++) {
            List<String> expected = new ArrayList<>();
            content.table()
                    .rows()
                    .get(row - 1)
                    .forEach(cell -> expected.add(cell.url().orElse(cell.text())));
            expected.add(String.join(" ", content.provenance()));
            assertEquals(expected, Arrays.asList(rows.get(row)));
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<String[]> rows = csv(Exports.hostile());
        for (int row = 0; row < Exports.HOSTILE.size(); row++) {
            String words = XmlText.of(Exports.HOSTILE.get(row));
            String cell = rows.get(row + 1)[0];
            boolean formula = words.strip().replace("\u200B", "").matches("(?s)[=+\\-@＝].*");
            assertEquals(formula ? "'" + words : words, cell);
        }
    }

    @Test
    void markdownSaysTheSameWords() {
        for (ExportedContent content :
                List.of(Exports.everything(), Exports.of("/exporter 5/2 md"), Exports.hostile())) {
            List<String> quoted = quoted(text(content, FileFormat.MARKDOWN));
            for (Style style : List.of(Style.OFFICIAL, Style.CHAPEAU)) {
                for (String official : Exports.words(style, content)) {
                    assertTrue(quoted.contains(plain(official)), () -> official + " is not among the quotations");
                }
            }
        }
    }

    /** Markdown has no blanks at the ends of lines, no difference between blanks and tabs there, and no empty lines. */
    private static String plain(String words) {
        return XmlText.of(words)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private static List<String> quoted(String markdown) {
        List<String> quoted = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quote) {
                for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
                    if (child instanceof Paragraph) {
                        quoted.add(plain(words(child)));
                    }
                }
            }
        });
        return quoted;
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append('\n');
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append('\n');
            }
        });
        return words.toString();
    }

    /** Struck and inserted words are told by signs, whatever stands at their ends. */
    @Test
    void markdownMarksWhatIsAltered() {
        ExportedContent content = Exports.of(new ExportedParagraph(
                Style.OWN,
                0,
                List.of(
                        Run.plain("Les États "),
                        Run.of("« devront »", Run.Look.STRUCK),
                        Run.plain(" "),
                        Run.of("(devraient) ", Run.Look.INSERTED),
                        Run.of("…", Run.Look.STRONG)),
                List.of()));
        String markdown = text(content, FileFormat.MARKDOWN);
        assertTrue(markdown.contains("Les États ~~« devront »~~ (**devraient**) …"), markdown);
    }

    /** The entries of a bibliography as {@code tag -> values}. */
    private static List<Map<String, List<String>>> entries(String ris) {
        List<Map<String, List<String>>> entries = new ArrayList<>();
        for (String line : ris.split("\r\n")) {
            assertTrue(line.matches("[A-Z][A-Z0-9]  - .*"), () -> "no line of a bibliography: " + line);
            if (line.startsWith("TY")) {
                entries.add(new TreeMap<>());
            }
            entries.get(entries.size() - 1)
                    .computeIfAbsent(line.substring(0, 2), tag -> new ArrayList<>())
                    .add(line.substring("TY  - ".length()));
        }
        return entries;
    }

    @Test
    void aBibliographyHasEachText() {
        ExportedContent content = Exports.everything();
        List<Map<String, List<String>>> entries = entries(text(content, FileFormat.RIS));
        assertEquals(
                content.sources().stream().map(CitedSource::citation).toList(),
                entries.stream().map(entry -> entry.get("N1").get(0)).toList());
        for (Map<String, List<String>> entry : entries) {
            assertEquals(List.of(""), entry.get("ER"));
            assertEquals(List.of(String.join(" ", content.provenance())), entry.get("DB"));
            assertTrue(entry.get("PY").get(0).matches("20\\d\\d"), entry::toString);
            assertFalse(entry.get("AB").get(0).isBlank(), entry::toString);
            assertTrue(entry.get("AU").get(0).matches("[^,]+,"), () -> "not one corporate name: " + entry);
        }
        assertEquals(
                Exports.HOSTILE.size(),
                entries(text(Exports.hostile(), FileFormat.RIS)).size());
    }

    /** No part of a file, no entry of its zip and no property bears the time of day. */
    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theSameListGivesTheSameBytes(FileFormat format) {
        ExportedContent content = Exports.of("/exporter enfants word");
        byte[] first = Exports.bytes(content, format);
        assertArrayEquals(first, Exports.bytes(content, format), format + " differs");
        if (format == FileFormat.WORD || format == FileFormat.EXCEL) {
            Package file = Package.of(first);
            assertEquals(Set.of(LocalDate.parse(content.date()).atStartOfDay()), file.times());
            assertTrue(file.part("docProps/core.xml").contains(content.date() + "T00:00:00Z"));
            String today = LocalDate.now(ZoneOffset.UTC).toString();
            file.parts().forEach((name, part) -> assertFalse(part.contains(today), name));
        }
    }
}
