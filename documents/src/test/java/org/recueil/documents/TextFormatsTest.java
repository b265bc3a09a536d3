package org.recueil.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import org.recueil.export.FileFormat;

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
            assertEquals(
                    content.table().rows().get(row - 1).stream()
                            .map(cell -> cell.url().orElse(cell.text()))
                            .toList(),
                    Arrays.asList(rows.get(row)));
        }
    }

    @Test
    void noCellIsAFormula() throws IOException {
        List<String[]> rows = csv(Exports.hostile());
        for (int row = 0; row < Exports.HOSTILE.size(); row++) {
            String words = Exports.HOSTILE.get(row);
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
            for (String official : Exports.official(content)) {
                assertTrue(quoted.contains(plain(official)), () -> official + " is not among the quotations");
            }
        }
    }

    /** Markdown has no blanks at the ends of lines, and no difference between blanks and tabs there. */
    private static String plain(String words) {
        return words.lines()
                .map(String::strip)
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
            assertTrue(entry.get("PY").get(0).matches("20\\d\\d"), entry::toString);
            assertFalse(entry.get("AB").get(0).isBlank(), entry::toString);
        }
        assertEquals(
                Exports.HOSTILE.size(),
                entries(text(Exports.hostile(), FileFormat.RIS)).size());
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void theSameListGivesTheSameBytes(FileFormat format) throws InterruptedException {
        ExportedContent content = Exports.of("/exporter enfants word");
        byte[] first = Exports.bytes(content, format);
        Thread.sleep(2_100); // the times in a zip file have steps of two seconds
        assertTrue(Arrays.equals(first, Exports.bytes(content, format)), format + " bears the time");
        if (format == FileFormat.WORD || format == FileFormat.EXCEL) {
            Package file = Package.of(first);
            assertEquals(1, file.times().size(), file.times()::toString);
            assertTrue(file.part("docProps/core.xml").contains(content.date() + "T00:00:00Z"));
        }
    }
}
