package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.quotation.agreed.ClauseAnswer.Outcome;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** Sentences of debates, with the adopted texts that a reader of the whole corpus judged near. */
class DebateSentencesTest {
    private static List<Row> rows(String table) {
        return Table.rows(DebateSentencesTest.class, table, "sentence", "ids", "remark");
    }

    /** Roots of words were compared by these too, so a figure that rises here may say less of other sentences. */
    @Test
    void aJudgedTextComesFirstOrAmongTheFirstThree() {
        assertShares(rows("/org/recueil/quotation/debates.tsv"), 0.75, 0.8);
    }

    @Test
    void theSameHoldsForTheSentencesByWhichTheLimitsWereChosen() {
        assertShares(
                rows("development.tsv").stream()
                        .filter(row -> !row.cell(1).isEmpty())
                        .toList(),
                0.6,
                0.7);
    }

    private static void assertShares(List<Row> rows, double leastFirst, double leastAmongThree) {
        int first = 0;
        int amongThree = 0;
        List<String> others = new ArrayList<>();
        for (Row row : rows) {
            Set<String> judged = Set.of(row.cell(1).split(" "));
            ClauseAnswer answer = AgreedTexts.AGREED.of(row.cell(0)).get(0);
            List<String> ids = AgreedTexts.ids(answer).stream().limit(3).toList();
            first += !ids.isEmpty() && judged.contains(ids.get(0)) ? 1 : 0;
            if (ids.stream().anyMatch(judged::contains)) {
                amongThree++;
            }
            if (ids.isEmpty() || !judged.contains(ids.get(0))) {
                others.add(row + " (" + row.cell(1) + "): " + AgreedTexts.shown(answer));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "debates: %d of %d first, %d among the first three; not first:%n%s%n",
                first,
                rows.size(),
                amongThree,
                String.join("\n", others));
        String found = others.stream().collect(Collectors.joining("\n"));
        assertTrue(first >= leastFirst * rows.size(), found);
        assertTrue(amongThree >= leastAmongThree * rows.size(), found);
    }

    static List<Row> unheld() {
        return rows("development.tsv").stream()
                .filter(row -> row.cell(1).isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("unheld")
    void nothingIsNearToWhatNoTextHolds(Row row) {
        ClauseAnswer answer = AgreedTexts.answer(row.cell(0));
        assertEquals(Outcome.NOTHING_NEAR, answer.outcome(), () -> row + ": " + AgreedTexts.shown(answer));
    }
}
