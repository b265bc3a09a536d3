package org.recueil.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingIdTest {
    @Test
    void doesEveryMeetingReadBackAsItself() {
        for (Part part : Part.values()) {
            for (int number = 1; number <= 50; number++) {
                MeetingId id = new MeetingId(part, number);
                assertEquals(id, MeetingId.parse(id.toString()));
                assertEquals(part + "." + id.numeral(), id.toString());
            }
        }
    }

    @Test
    void doesPartBAloneKeepItsLetterInLabels() {
        assertEquals("II", MeetingId.parse("A.II").label());
        assertEquals("B.IV", MeetingId.parse("B.IV").label());
    }

    @Test
    void doMeetingsStandInTheOrderOfPartAndNumber() {
        List<MeetingId> ordered = new ArrayList<>();
        for (String id : List.of("A.I", "A.II", "A.IV", "A.IX", "A.X", "A.XI", "B.I", "B.V")) {
            ordered.add(MeetingId.parse(id));
        }
        assertEquals(ordered, ordered.stream().sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "A.", "II", "C.II", "a.II", "A.2", "A.IIII", "AII", "A .II", "A.II.", "A.II.37"})
    void isAnyOtherFormRefusedInWordsThatQuoteIt(String text) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> MeetingId.parse(text));
        assertTrue(refused.getMessage().contains("\"" + text + "\""), refused.getMessage());
    }

    @Test
    void isAMeetingWithoutPartOrNumberRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MeetingId(null, 2));
        assertThrows(IllegalArgumentException.class, () -> new MeetingId(Part.A, 0));
    }
}
