package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/**
 * Compares pairs as a reader of the whole corpus judged them ({@code pairs.tsv}) with what the comparison finds. A pair
 * repeats, reworks (the same measure from another meeting, in other words), resembles, has nothing in common, or is not
 * a version of the same measure.
 */
class PairsTest {
    /**
     * How many of the rewordings that the reader knows must be found by their words. The others share too few words.
     */
    private static final double RECALL = 0.55;

    private static final Relations RELATIONS = new Relations(CarriedCorpus.get());

    static List<Row> pairs() {
        return Table.rows(PairsTest.class, "pairs.tsv", "first", "second", "relation", "why");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void thePairIsWhatItsReaderSays(Row row) {
        String found = found(row);
        String why = row + " and " + row.cell(1) + ", " + row.cell(3) + ": found " + found;
        switch (row.cell(2)) {
            case "repeats", "resembles", "none" -> assertEquals(row.cell(2), found, why);
            case "reworks" -> assertFalse(found.equals("repeats"), why);
            case "other" -> assertTrue(Set.of("resembles", "none").contains(found), why);
            default -> throw new IllegalStateException(row + ": no relation is called " + row.cell(2));
        }
        assertEquals(found, found(row.cell(1), row.cell(0)), why + ", and otherwise seen from the other side");
    }

    @Test
    void mostRewordingsAreFound() {
        List<Row> read =
                pairs().stream().filter(row -> row.cell(2).equals("reworks")).toList();
        List<String> missed = read.stream()
                .filter(row -> !found(row).equals("reworks"))
                .map(row -> row.cell(0) + " and " + row.cell(1) + " (" + found(row) + ")")
                .toList();
        System.out.printf(
                Locale.ROOT,
                "rewordings: %d of %d found; too free: %s%n",
                read.size() - missed.size(),
                read.size(),
                String.join(", ", missed));
        assertTrue(read.size() - missed.size() >= RECALL * read.size(), "missed: " + missed);
    }

    /** A wrong version is worse than none, so whatever the comparison finds in the corpus has been read. */
    @Test
    void noVersionIsFoundThatNobodyHasRead() {
        Set<String> read = pairs().stream()
                .filter(row -> Set.of("repeats", "reworks").contains(row.cell(2)))
                .map(row -> pair(row.cell(2), ProvisionId.parse(row.cell(0)), ProvisionId.parse(row.cell(1))))
                .collect(Collectors.toSet());
        Set<String> found = CarriedCorpus.ids()
                .flatMap(id -> RELATIONS.likenesses(id).stream())
                .filter(Likeness::isVersion)
                .map(likeness -> pair(name(likeness), likeness.of(), likeness.to()))
                .collect(Collectors.toCollection(TreeSet::new));
        int all = found.size();
        found.removeAll(read);
        System.out.printf(
                Locale.ROOT, "versions found in the whole corpus: %d, of them not read as such: %s%n", all, found);
        assertTrue(all > 0 && found.isEmpty(), "not in pairs.tsv: " + found);
    }

    private static String pair(String relation, ProvisionId one, ProvisionId other) {
        return one.compareTo(other) < 0 ? one + " " + relation + " " + other : other + " " + relation + " " + one;
    }

    private static String found(Row row) {
        return found(row.cell(0), row.cell(1));
    }

    private static String found(String first, String second) {
        return RELATIONS.likenesses(ProvisionId.parse(first)).stream()
                .filter(likeness -> likeness.to().equals(ProvisionId.parse(second)))
                .map(PairsTest::name)
                .findFirst()
                .orElse("none");
    }

    private static String name(Likeness likeness) {
        return likeness.kind().name().toLowerCase(Locale.ROOT);
    }
}
