package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class ShortClauseTest {
    static List<Row> clauses() {
        return Table.rows(ShortClauseTest.class, "short-clauses.tsv", "clause", "ids", "not");
    }

    @ParameterizedTest
    @MethodSource("clauses")
    void aWordInCommonByChanceIsNotEnough(Row row) {
        ClauseAnswer answer = AgreedTexts.answer(row.cell(0));
        List<String> found = AgreedTexts.ids(answer);
        String why = row + " " + row.cell(0) + ": " + AgreedTexts.shown(answer);
        if (row.cell(1).isEmpty()) {
            assertEquals(List.of(), found, why);
        } else {
            assertTrue(found.containsAll(List.of(row.cell(1).split(" "))), why);
        }
        for (String id : row.cell(2).split(" ")) {
            assertTrue(!found.contains(id), why);
        }
    }
}
