package org.recueil.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.model.Corpus;
import org.recueil.text.Table;

class CorpusReaderTest {
    private static final String FINE =
            "{\"type\":\"meeting\",\"id\":\"A.II\",\"name\":\"Deuxième réunion\",\"dates\":\"2010\",\"year\":2010,"
                    + "\"unit\":\"paragraph\"}";

    static List<Table.Row> brokenLines() {
        return Table.rows(CorpusReaderTest.class, "broken-lines.tsv", "why", "line", "message");
    }

    @Test
    void doesTheWriterWriteWhatTheReaderRead() throws IOException {
        assertEquals(Files.readString(DataLines.FILE), writtenAgain());
    }

    @Test
    void doesItUnderATurkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertEquals(Files.readString(DataLines.FILE), writtenAgain());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String writtenAgain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CorpusWriter.write(CorpusReader.readCarried(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("brokenLines")
    void isABrokenLineRefusedWithFileAndLine(Table.Row row) {
        String file = FINE + "\n" + row.cell(1) + "\n";
        DataException refused = assertThrows(DataException.class, () -> read(file), row.toString());
        assertTrue(refused.getMessage().startsWith("new.jsonl:2: "), refused.getMessage());
        assertTrue(refused.getMessage().contains(row.cell(2)), refused.getMessage());
        assertTrue(refused.getMessage().lines().count() == 1, refused.getMessage());
    }

    @Test
    void isALineThatStandsAloneRead() throws IOException {
        assertEquals(1, read(FINE + "\n").meetings().size());
        assertEquals(1, read(FINE).meetings().size());
        assertEquals(0, read("").meetings().size());
    }

    private static Corpus read(String file) throws IOException {
        return CorpusReader.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "new.jsonl");
    }
}
