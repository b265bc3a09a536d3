package org.recueil.model.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps may be well formed one by one and still not make the path of any text. */
class ProvisionIdShapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A.II.37",
                "A.VII.2.o",
                "A.IV.46.i.ii",
                "A.XI.1.a.xxxviii",
                "A.XI.1.a.l",
                "B.V.8.e",
                "B.V.al.9",
                "B.IV.n",
                "B.II.m.iv",
                "B.V.i"
            })
    void isEachShapeOfTheTextsRead(String id) {
        assertEquals(id, ProvisionId.parse(id).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B.V.al",
                "B.V.al.e",
                "B.V.al.9.b",
                "B.V.8.al",
                "A.IV.46.ab",
                "A.IV.ab",
                "A.IV.46.i.zz",
                "A.IV.46.i.iiii",
                "A.IV.46.3",
                "A.IV.a.3",
                "A.IV.46.i.ii.a"
            })
    void isAPathOfNoTextRefusedInWordsThatQuoteIt(String id) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> ProvisionId.parse(id));
        String path = id.substring(id.indexOf('.', 2) + 1).replace(".", ", ");
        assertTrue(refused.getMessage().contains(path), refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.ii.37", "A.Ii.37"})
    void isAMeetingInLowerCaseRefused(String id) {
        assertThrows(IllegalArgumentException.class, () -> ProvisionId.parse(id));
    }
}
