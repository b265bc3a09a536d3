package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class ClauseFinderTest {
    static List<Row> texts() {
        return Table.rows(ClauseFinderTest.class, "clauses.tsv", "text", "clauses");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextIsSplitIntoWhatAsksForOneThing(Row row) {
        String found = ClauseFinder.in(row.cell(0)).stream()
                .map(clause ->
                        clause.introduction().map(words -> "[" + words + "] ").orElse("") + clause.text())
                .collect(Collectors.joining(" | "));
        assertEquals(row.cell(1), found, row.toString());
    }

    @Test
    void everyProvisionHasClausesInItsOwnWordsAndOrder() {
        CarriedCorpus.get().provisions().forEach(provision -> {
            String text = provision.text();
            List<Clause> clauses = ClauseFinder.in(text);
            assertTrue(!clauses.isEmpty(), () -> provision.id() + " has no clause: " + text);
            int end = 0;
            for (Clause clause : clauses) {
                assertTrue(end <= clause.start(), () -> provision.id() + ": " + clauses);
                assertEquals(text.substring(clause.start(), clause.end()), clause.text(), provision.id()::toString);
                end = clause.end();
            }
        });
    }

    @Test
    void theItemsOfAListOnLinesOfTheirOwnKeepItsIntroduction() {
        String text =
                "Les États parties devraient :\n\na) Former les juges ;\n\nb) Protéger les témoins.\n\nIl faut agir.";
        assertEquals(
                List.of(
                        "Les États parties devraient : Former les juges",
                        "Les États parties devraient : Protéger les témoins.",
                        "Il faut agir."),
                ClauseFinder.in(text).stream().map(Clause::introduced).toList());
    }

    @Test
    void anEmptyTextHasNoClause() {
        assertEquals(List.of(), ClauseFinder.in(""));
        assertEquals(List.of(), ClauseFinder.in(" \n "));
        assertEquals(List.of(), ClauseFinder.in("; ;"));
    }
}
