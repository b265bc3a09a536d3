package org.recueil.quotation.agreed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.Provision;
import org.recueil.quotation.value.Force;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class ObligationFinderTest {
    static List<Row> sentences() {
        return Table.rows(ObligationFinderTest.class, "obligations.tsv", "introduction", "sentence", "force", "words");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void theWeakestVerbOfTheChainCounts(Row row) {
        Optional<String> introduction = Optional.of(row.cell(0)).filter(words -> !words.isEmpty());
        Optional<Obligation> expected = row.cell(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new Obligation(Force.valueOf(row.cell(2).toUpperCase(Locale.ROOT)), row.cell(3)));
        assertEquals(expected, ObligationFinder.of(introduction, row.cell(1)), () -> row + " " + row.cell(1));
    }

    /** What asks for nothing: preambles, and what a body only noted, welcomed, recalled or announced. */
    @Test
    void nearlyAllRecommendationsAskForSomething() {
        List<String> without = CarriedCorpus.get().provisions().stream()
                .filter(provision -> provision.id().toString().startsWith("A."))
                .filter(provision -> ObligationFinder.of(introduction(provision), provision.text())
                        .isEmpty())
                .map(provision -> provision.id().toString())
                .toList();
        assertTrue(List.of("A.II.24", "A.IV.46").containsAll(without), () -> "ask for nothing: " + without);
    }

    private static Optional<String> introduction(Provision provision) {
        return CarriedCorpus.get().chapeau(provision.id()).stream().reduce((first, second) -> first + " " + second);
    }
}
