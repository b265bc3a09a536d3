package org.recueil.quotation.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.quotation.value.Stretch;
import org.recueil.text.Table;

class PassageFinderTest {
    static Stream<Table.Row> rows() {
        return Table.rows(PassageFinderTest.class, "passages.tsv", "text", "passages").stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isEachMarkedPassageFound(Table.Row row) {
        String text = row.cell(0).replace('⏎', '\n');
        assertEquals(row.cell(1).replace('⏎', '\n'), written(text, PassageFinder.in(text, List.of())));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isABlockOfTheFileOneOfTheDraft(Table.Row row) {
        String text = row.cell(0).replace('⏎', ' ');
        List<MarkedPassage> found = PassageFinder.in(text, List.of(new Stretch(0, text.length())));
        assertEquals(
                List.of(MarkedPassage.Mark.BLOCK),
                found.stream().map(MarkedPassage::mark).toList());
    }

    private static String written(String text, List<MarkedPassage> passages) {
        return passages.stream().map(passage -> written(text, passage)).collect(Collectors.joining(" | "));
    }

    private static String written(String text, MarkedPassage passage) {
        String mark = switch (passage.mark()) {
            case QUOTED -> "q";
            case OPEN -> "o";
            case BLOCK -> "b";
        };
        String words = text.substring(passage.start(), passage.end());
        String own = passage.mark() == MarkedPassage.Mark.BLOCK ? words : words.strip();
        String inside = passage.inside().isEmpty() ? "" : " {" + written(text, passage.inside()) + "}";
        return (mark + " " + own + inside).stripTrailing();
    }
}
