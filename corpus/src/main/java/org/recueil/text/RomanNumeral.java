package org.recueil.text;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals from 1 to 3999 in their canonical spelling: {@code IV}, never {@code IIII}. */
public final class RomanNumeral {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SYMBOLS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LONGEST = "MMMDCCCLXXXVIII".length();

    private RomanNumeral() {}

    /** @throws IllegalArgumentException if the value is not from 1 to 3999 */
    public static String of(int value) {
        if (value < 1 || value > 3999) {
            throw new IllegalArgumentException("no Roman numeral for " + value + ": from 1 to 3999 only");
        }
        StringBuilder numeral = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SYMBOLS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }

    /** The value of a numeral in upper or lower case; empty if the text is not a canonical numeral. */
    public static OptionalInt valueOf(String text) {
        if (text.isEmpty() || text.length() > LONGEST || text.chars().anyMatch(c -> c > 'z')) {
            return OptionalInt.empty(); // in upper case, a dotless ı would become I
        }
        String numeral = text.toUpperCase(Locale.ROOT);
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (numeral.startsWith(SYMBOLS[i], at)) {
                value += VALUES[i];
                at += SYMBOLS[i].length();
            }
        }
        boolean canonical = at == numeral.length() && value <= 3999 && of(value).equals(numeral);
        return canonical ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
