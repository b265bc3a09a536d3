package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.text.Table.Row;

class TableTest {
    @TempDir
    private Path folder;

    private Path write(String text, Charset charset) throws IOException {
        return Files.writeString(folder.resolve("words.tsv"), text, charset);
    }

    private List<Row> read(String text) throws IOException {
        return Table.rows(write(text, StandardCharsets.UTF_8), "word", "kind");
    }

    @Test
    void aRowKnowsItsCellsAndItsPlace() throws IOException {
        List<Row> rows = read("word\tkind\n# remark\nété\tnoun\n\tempty\n");
        assertEquals(List.of("été", "noun"), rows.get(0).cells());
        assertEquals("words.tsv:3 été", rows.get(0).toString());
        assertEquals("words.tsv:4: no word", rows.get(1).wrong("no word").getMessage());
        assertEquals(2, rows.size());
    }

    /** Editors on Windows write a byte order mark. */
    @Test
    void aByteOrderMarkAndOtherEndsOfLinesAreNoCells() throws IOException {
        assertEquals("noun", read("\uFEFFword\tkind\r\nété\tnoun\r\n").get(0).cell(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | words.tsv:1: the first line must be: word<TAB>kind
            word<LF>été<TAB>noun       | words.tsv:1: the first line must be: word<TAB>kind
            word<TAB>kind              | words.tsv:1: no row follows the names of the columns
            word<TAB>kind<LF># nothing | words.tsv:1: no row follows the names of the columns
            word<TAB>kind<LF>été       | words.tsv:2: a row has 2 cells between tabs, not 1
            word<TAB>kind<LF>a<TAB>b<LF><LF>c<TAB>d | words.tsv:3: a row has 2 cells between tabs, not 1
            word<TAB>kind<LF>a<TAB>b<TAB> | words.tsv:2: a row has 2 cells between tabs, not 3
            """)
    void aBadTableIsRefusedWithItsPlace(String text, String message) {
        String table = text.replace("<TAB>", "\t").replace("<LF>", "\n");
        TableException refused = assertThrows(TableException.class, () -> read(table));
        assertEquals(message.replace("<TAB>", "\t"), refused.getMessage());
    }

    @Test
    void anotherCharacterSetIsRefused() throws IOException {
        Path latin = write("word\tkind\nété\tnoun\n", StandardCharsets.ISO_8859_1);
        TableException refused = assertThrows(TableException.class, () -> Table.rows(latin, "word", "kind"));
        assertEquals("words.tsv:1: the file is not in UTF-8", refused.getMessage());
    }

    @Test
    void aResourceStandsBesideAClass() {
        assertEquals(List.of("été", "œuvre"), Table.lines(TableTest.class, "list.txt"));
        assertThrows(IllegalStateException.class, () -> Table.lines(TableTest.class, "none.txt"));
    }
}
