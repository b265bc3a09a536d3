package org.recueil.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.quotation.value.Stretch;
import org.recueil.text.Table;

class SentencesTest {
    static Stream<Table.Row> rows() {
        return Table.rows(SentencesTest.class, "sentences.tsv", "sentences").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void doesASentenceEndWhereTheRowSays(Table.Row row) {
        String marked = row.cell(0).replace('⏎', '\n');
        String text = marked.replace("‖", "");
        List<Stretch> sentences = Sentences.of(text, new Stretch(0, text.length()), PassageFinder.in(text, List.of()));
        String found = sentences.stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .collect(Collectors.joining("‖"));
        assertEquals(marked.replaceFirst("‖\n$", "‖\n"), found);
    }
}
