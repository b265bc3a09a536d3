package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdinalWordsTest {
    @ParameterizedTest
    @CsvSource({
        "premier, 1",
        "Première, 1",
        "second, 2",
        "seconde, 2",
        "deuxieme, 2",
        "NEUVIÈME, 9",
        "dix-neuvième, 19",
        "vingtième, 20",
        "first, 1",
        "Third, 3",
        "twentieth, 20"
    })
    void areReadInBothLanguagesAndGenders(String word, int number) {
        assertEquals(OptionalInt.of(number), OrdinalWords.valueOf(word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deux", "9", "e", "dernier", "vingt et unième"})
    void otherWordsAreNone(String word) {
        assertTrue(OrdinalWords.valueOf(word).isEmpty());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        IntStream.rangeClosed(1, 20)
                .forEach(number -> assertEquals(
                        OptionalInt.of(number), OrdinalWords.valueOf(OrdinalWords.french(number)), "" + number));
        assertEquals("premier", OrdinalWords.french(1));
        assertEquals("21e", OrdinalWords.french(21));
    }
}
