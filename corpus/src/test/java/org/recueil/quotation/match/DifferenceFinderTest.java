package org.recueil.quotation.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.quotation.value.Difference;
import org.recueil.text.Table;

class DifferenceFinderTest {
    private static final OfficialTexts OFFICIAL = new OfficialTexts(CarriedCorpus.get());

    static Stream<Table.Row> rows() {
        return Table.rows(DifferenceFinderTest.class, "differences.tsv", "text", "said", "differs", "obligation")
                .stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void areTheWordsMarkedThatDiffer(Table.Row row) {
        String said = row.cell(1);
        List<Word> words = WordReader.ofDraft(said, 0, said.length());
        Alignment alignment = new ClosestText(OFFICIAL)
                .to(words, List.of(ProvisionId.parse(row.cell(0))))
                .orElseThrow()
                .completed(words, OFFICIAL, false);
        List<Difference> differences = DifferenceFinder.of(said, words, OFFICIAL, alignment);
        String found = differences.stream()
                .map(difference -> difference.said() + " → " + difference.official())
                .collect(Collectors.joining(" | "));
        assertEquals(
                row.cell(2).replaceAll("\\s+", " ").strip(),
                found.replaceAll("\\s+", " ").strip());
        assertEquals(row.cell(3).equals("yes"), differences.stream().anyMatch(Difference::obligation), row.toString());
    }
}
