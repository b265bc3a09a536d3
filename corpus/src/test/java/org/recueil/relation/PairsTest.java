package org.recueil.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.fixture.Table;
import org.recueil.fixture.Table.Row;
import org.recueil.model.ProvisionId;
import org.recueil.relation.Likeness.Kind;

/** What a reader of the whole corpus says of pairs, and what the words say: {@code pairs.tsv}. */
class PairsTest {
    private static final double RECALL = 0.55;

    private static final Relations RELATIONS = new Relations(CarriedCorpus.get());

    static List<Row> pairs() {
        return Table.rows(PairsTest.class, "pairs.tsv", "first", "second", "relation", "why");
    }

    /** A rewording may be too free for its words to tell; it may not be taken for a repetition. */
    @ParameterizedTest
    @MethodSource("pairs")
    void thePairIsWhatItsReaderSays(Row row) {
        String read = row.cell(2);
        String found = found(row);
        boolean tooFree = read.equals("reworks") && List.of("resembles", "none").contains(found);
        assertEquals(tooFree ? found : read, found, row + " " + row.cell(1) + ": " + row.cell(3));
    }

    @Test
    void mostRewordingsAreFound() {
        List<Row> read =
                pairs().stream().filter(row -> row.cell(2).equals("reworks")).toList();
        List<String> missed = read.stream()
                .filter(row -> !found(row).equals("reworks"))
                .map(row -> row.cell(0) + " and " + row.cell(1) + " " + found(row))
                .toList();
        double recall = 1 - (double) missed.size() / read.size();
        System.out.printf("rewordings found: %.2f; missed: %s%n", recall, String.join(", ", missed));
        assertTrue(recall >= RECALL, "missed: " + missed);
    }

    private static String found(Row row) {
        ProvisionId second = ProvisionId.parse(row.cell(1));
        return RELATIONS.likenesses(ProvisionId.parse(row.cell(0))).stream()
                .filter(likeness -> likeness.to().equals(second))
                .map(likeness -> name(likeness.kind()))
                .findFirst()
                .orElse("none");
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case REPEATS -> "repeats";
            case REWORKS -> "reworks";
            case RESEMBLES -> "resembles";
        };
    }
}
