package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class MeasureWordsTest {
    static List<Row> words() {
        return Table.rows(MeasureWordsTest.class, "roots.tsv", "one", "other", "root");
    }

    @ParameterizedTest
    @MethodSource("words")
    void wordsOfOneRootAreToldFromThoseOfTwo(Row row) {
        Set<String> one = MeasureWords.of(row.cell(0)).keySet();
        Set<String> other = MeasureWords.of(row.cell(1)).keySet();
        assertEquals(row.cell(2).equals("same"), one.equals(other), () -> row + ": " + one + " and " + other);
    }
}
