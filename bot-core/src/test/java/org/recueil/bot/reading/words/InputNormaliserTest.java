package org.recueil.bot.reading.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNormaliserTest {
    /** What calls a footnote is no figure; a figure in any other dress is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.3² | II.3²",
                "V.3¹ et V.4² | V.3¹ et V.4²",
                "VII.2.oᵃ | VII.2.oᵃ",
                "VII.2º | VII.2º",
                "II.37₁ | II.37₁",
                "II.37① | II.37①",
                "II.① | II.1",
                "② | 2",
                "II.３７ | II.37",
                "٢.٣٧ | 2.37",
                "Ⅱ.37 | II.37",
                "II․37 | II.37"
            })
    void isAFigureOneAndANoteMarkNone(String typed, String read) {
        assertEquals(read, InputNormaliser.line(typed));
    }
}
