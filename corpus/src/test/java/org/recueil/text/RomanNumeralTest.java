package org.recueil.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {
    /** The canonical spelling, written in a second way. */
    private static final Pattern CANONICAL =
            Pattern.compile("(?=.)M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");

    @Test
    void doesEveryNumberReadBackAsItselfInEitherCase() {
        Set<String> numerals = new HashSet<>();
        for (int number = 1; number <= 3999; number++) {
            String numeral = RomanNumeral.of(number);
            assertEquals(OptionalInt.of(number), RomanNumeral.valueOf(numeral), numeral);
            assertEquals(OptionalInt.of(number), RomanNumeral.valueOf(numeral.toLowerCase(Locale.ROOT)), numeral);
            assertTrue(CANONICAL.matcher(numeral).matches(), numeral + " is not canonical");
            assertTrue(numerals.add(numeral), numeral + " stands for two numbers");
        }
    }

    @ParameterizedTest
    @CsvSource({"1,I", "4,IV", "9,IX", "14,XIV", "40,XL", "49,XLIX", "90,XC", "400,CD", "900,CM", "1994,MCMXCIV"})
    void isEachNumeralTheKnownOne(int number, String numeral) {
        assertEquals(numeral, RomanNumeral.of(number));
    }

    @Test
    void isEveryWordOfFiveNumeralLettersReadOnlyWhereCanonical() {
        for (String word : words(5)) {
            assertEquals(
                    CANONICAL.matcher(word).matches(),
                    RomanNumeral.valueOf(word).isPresent(),
                    word);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "IIII", "VX", "IC", "VV", "MMMM", "II ", " II", "I I", "2", "Ⅱ", "II.", "é", "🙂"})
    void isWhatIsNoCanonicalNumeralRefused(String text) {
        assertEquals(OptionalInt.empty(), RomanNumeral.valueOf(text));
    }

    @Test
    void isAVeryLongTextRefused() {
        assertEquals(OptionalInt.empty(), RomanNumeral.valueOf("I".repeat(100_000)));
        assertEquals(OptionalInt.empty(), RomanNumeral.valueOf("M".repeat(100_000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4000, Integer.MAX_VALUE})
    void doesANumberWithoutNumeralSayWhich(int number) {
        Exception refused = assertThrows(IllegalArgumentException.class, () -> RomanNumeral.of(number));
        assertTrue(refused.getMessage().contains(String.valueOf(number)), refused.getMessage());
    }

    private static List<String> words(int longest) {
        List<String> words = new ArrayList<>(List.of(""));
        for (int i = 0; words.get(i).length() < longest; i++) {
            for (char letter : "IVXLCDM".toCharArray()) {
                words.add(words.get(i) + letter);
            }
        }
        return words;
    }
}
