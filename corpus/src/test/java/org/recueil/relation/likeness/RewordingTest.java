package org.recueil.relation.likeness;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.fixture.CarriedCorpus;
import org.recueil.relation.likeness.Rewording.Stretch;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

class RewordingTest {
    static List<Row> rewordings() {
        return Table.rows(RewordingTest.class, "rewordings.tsv", "first", "second", "only first", "only second");
    }

    @ParameterizedTest
    @MethodSource("rewordings")
    void theDifferingWordsOfEachAreNamed(Row row) {
        String first = row.cell(0);
        String second = row.cell(1);
        Rewording rewording = Rewording.of(first, second);
        assertEquals(row.cell(2), words(first, rewording.onlyFirst()), row + ": the words of the first");
        assertEquals(row.cell(3), words(second, rewording.onlySecond()), row + ": the words of the second");
    }

    private static String words(String text, List<Stretch> stretches) {
        return String.join(
                " | ",
                stretches.stream()
                        .map(stretch -> text.substring(stretch.start(), stretch.end()))
                        .toList());
    }

    @Test
    void theSameWordsAreIdenticalWhateverTheirCase() {
        assertTrue(Rewording.of("Prie le Secrétariat", "prie le secrétariat,").isIdentical());
        assertFalse(Rewording.of("de sanctionner", "de ne pas sanctionner").isIdentical());
    }

    @Test
    void emptyTextsHaveNothingInCommonAndNothingOfTheirOwn() {
        assertEquals(List.of(), Rewording.of("", "").onlyFirst());
        assertEquals(0, Rewording.of("", "enfants").share());
    }

    /** In the long list of II.37, the passage that V.18 reworks is the one on private recruiters. */
    @Test
    void thePassageThatIsReworkedIsFoundInALongText() {
        String list = CarriedCorpus.provision("A.II.37").text();
        Rewording rewording = Rewording.of(CarriedCorpus.provision("A.V.18").text(), list);
        String passage =
                list.substring(rewording.common().start(), rewording.common().end());
        assertAll(
                passage,
                () -> assertTrue(passage.contains("réglementer et enregistrer les organismes privés de recrutement")),
                () -> assertTrue(passage.length() < list.length() / 2));
    }

    /** In all pairs of neighbours, the marked stretches lie in the text, in order, and begin and end with a word. */
    @Test
    void everyStretchLiesInItsTextInOrder() {
        List<String> texts = CarriedCorpus.ids()
                .map(id -> CarriedCorpus.provision(id.toString()).text())
                .toList();
        for (int i = 1; i < texts.size(); i++) {
            String text = texts.get(i);
            int last = 0;
            for (Stretch stretch : Rewording.of(texts.get(i - 1), text).onlySecond()) {
                assertTrue(stretch.start() >= last && stretch.end() <= text.length(), text);
                assertTrue(Character.isLetterOrDigit(text.charAt(stretch.start())), text);
                assertTrue(Character.isLetterOrDigit(text.charAt(stretch.end() - 1)), text);
                last = stretch.end();
            }
        }
    }
}
