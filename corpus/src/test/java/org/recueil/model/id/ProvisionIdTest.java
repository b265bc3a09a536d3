package org.recueil.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionIdTest {
    private static final String EVERY_ID = "org.recueil.fixture.CarriedCorpus#ids";

    @ParameterizedTest
    @MethodSource(EVERY_ID)
    void doesEveryIdOfTheCorpusReadBackAsItself(ProvisionId id) {
        assertEquals(id, ProvisionId.parse(id.toString()));
        assertEquals(id.hashCode(), ProvisionId.parse(id.toString()).hashCode());
    }

    @ParameterizedTest
    @MethodSource(EVERY_ID)
    void isEveryIdTheChildOfItsParent(ProvisionId id) {
        if (id.isTopLevel()) {
            assertThrows(IllegalStateException.class, id::parent);
        } else {
            String last = id.path().get(id.path().size() - 1);
            assertEquals(id, id.parent().child(last));
            assertEquals(id.depth(), id.parent().depth() + 1);
            assertTrue(id.parent().compareTo(id) < 0, id + " must come after its parent");
        }
    }

    @ParameterizedTest
    @MethodSource(EVERY_ID)
    void doesTheWayUpwardsEndAtTheTop(ProvisionId id) {
        List<ProvisionId> upwards = id.upwards();
        assertEquals(id, upwards.get(0));
        assertEquals(id.depth(), upwards.size());
        assertTrue(upwards.get(upwards.size() - 1).isTopLevel());
        for (ProvisionId above : upwards) {
            assertTrue(id.isAtOrBelow(above), id + " is not below " + above);
            assertEquals(id.equals(above), above.isAtOrBelow(id));
        }
    }

    @ParameterizedTest
    @CsvSource({"A.II.3, A.II.37", "A.II.37, A.II.3", "A.I.11.a, A.I.11.b", "A.I.1, B.I.1", "B.V.al.1, B.V.1"})
    void isNothingBelowAnotherThatOnlyBeginsAlike(String id, String other) {
        assertFalse(ProvisionId.parse(id).isAtOrBelow(ProvisionId.parse(other)));
    }

    @ParameterizedTest
    @MethodSource(EVERY_ID)
    void doesPartBAloneKeepItsLetterInLabels(ProvisionId id) {
        assertEquals(id.toString(), id.meeting().part() == Part.A ? "A." + id.label() : id.label());
    }

    @ParameterizedTest
    @CsvSource({
        "A.II.37, II.37, 1, false",
        "A.VII.2.o, VII.2.o, 2, false",
        "A.IV.46.i.ii, IV.46.i.ii, 3, false",
        "B.V.8.e, B.V.8.e, 2, false",
        "B.IV.n, B.IV.n, 1, false",
        "B.V.al.9, B.V.al.9, 1, true",
        "A.X.12, X.12, 1, false"
    })
    void areLabelDepthAndPreambleAsDesigned(String id, String label, int depth, boolean preamble) {
        ProvisionId read = ProvisionId.parse(id);
        assertEquals(label, read.label());
        assertEquals(depth, read.depth());
        assertEquals(depth == 1, read.isTopLevel());
        assertEquals(preamble, read.isPreamble());
    }

    @Test
    void isTheOrderOfIdsThatOfTheTexts() {
        List<ProvisionId> ordered = List.of(
                        "A.II.2",
                        "A.II.10",
                        "A.IV.46",
                        "A.IV.46.h",
                        "A.IV.46.i",
                        "A.IV.46.i.i",
                        "A.IV.46.i.ii",
                        "A.IV.46.i.iv",
                        "A.IV.46.i.v",
                        "A.IV.46.i.ix",
                        "A.IV.46.j",
                        "A.X.1",
                        "B.IV.n",
                        "B.V.al.2",
                        "B.V.al.11",
                        "B.V.1",
                        "B.V.8",
                        "B.V.8.e",
                        "B.V.9")
                .stream()
                .map(ProvisionId::parse)
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            ProvisionId before = ordered.get(i - 1);
            ProvisionId after = ordered.get(i);
            assertTrue(before.compareTo(after) < 0, before + " must come before " + after);
            assertTrue(after.compareTo(before) > 0, after + " must come after " + before);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "A, A",
        "A.II, A.II",
        "A.II., ''",
        "II.37, II",
        "C.II.37, C.II",
        "A.IIII.1, A.IIII",
        "A.II.0, 0",
        "A.II.037, 037",
        "A.II.-1, -1",
        "A.II.99999999999, 99999999999",
        "A.II.3 7, 3 7",
        "A.II.37.O, O",
        "A.II.é, é",
        "A.II.٣٧, ٣٧",
        "A.II.37.abcdefgh, abcdefgh"
    })
    void isBadInputRefusedInWordsThatQuoteIt(String text, String quoted) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> ProvisionId.parse(text));
        assertTrue(refused.getMessage().contains("\"" + quoted + "\""), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void isALongTextRefused(int length) {
        assertThrows(IllegalArgumentException.class, () -> ProvisionId.parse("A.II." + "3".repeat(length)));
    }

    @Test
    void isAProvisionWithoutPathRefused() {
        MeetingId meeting = MeetingId.parse("A.II");
        assertThrows(IllegalArgumentException.class, () -> new ProvisionId(meeting, List.of()));
        assertFalse(ProvisionId.parse("A.II.1").path().isEmpty());
    }
}
