package org.recueil.quotation.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.text.Table;

class WordReaderTest {
    static Stream<Table.Row> rows() {
        return Table.rows(WordReaderTest.class, "words.tsv", "draft", "words").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areTheWordsOfADraftReadWithoutTypography(Table.Row row) {
        String draft = row.cell(0).replace('⏎', '\n').replace('~', '\u00A0').replace('¬', '\u00AD');
        String words = WordReader.ofDraft(draft, 0, draft.length()).stream()
                .map(WordReaderTest::written)
                .collect(Collectors.joining(" "));
        assertEquals(row.cell(1), words);
    }

    private static String written(Word word) {
        return switch (word.kind()) {
            case PLAIN -> word.toString();
            case GAP -> "…";
            case REPLACED -> "[]";
        };
    }
}
