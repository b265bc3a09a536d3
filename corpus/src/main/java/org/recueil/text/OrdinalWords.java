package org.recueil.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The ordinals from first to twentieth in both languages, and the endings of those that are written with figures. */
public final class OrdinalWords {
    private static final List<String> FRENCH = List.of(
            ("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
                            + " treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième")
                    .split(" "));
    private static final List<String> ENGLISH = List.of(
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));
    private static final Map<String, Integer> VALUES = values();

    /** What follows the figures or the numeral of an ordinal, folded: {@code 1er}, {@code 9e}, {@code IIème}, {@code 2nd}. */
    public static final Set<String> ENDINGS = Set.of("er", "re", "ere", "e", "eme", "ieme", "st", "nd", "rd", "th");

    private OrdinalWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("premiere", 1, "seconde", 2));
        for (List<String> language : List.of(FRENCH, ENGLISH)) {
            for (int i = 0; i < language.size(); i++) {
                values.put(Folding.letters(language.get(i)), i + 1);
            }
        }
        return Map.copyOf(values);
    }

    /** The number of an ordinal in either language and gender, whatever its case and accents; empty for other words. */
    public static OptionalInt valueOf(String word) {
        Integer value = VALUES.get(Folding.letters(word));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** The French ordinal of a number from 1, masculine: {@code neuvième}; after the twentieth in figures: {@code 21e}. */
    public static String french(int number) {
        return number <= FRENCH.size() ? FRENCH.get(number - 1) : number + "e";
    }
}
