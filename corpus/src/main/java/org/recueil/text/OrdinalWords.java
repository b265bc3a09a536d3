package org.recueil.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Ordinals in words: French and English ones, and Spanish ones from first to tenth. Also the endings of ordinals in
 * figures.
 */
public final class OrdinalWords {
    private static final List<String> FRENCH = List.of(
            ("premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième"
                            + " treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième")
                    .split(" "));
    private static final List<String> ENGLISH = List.of(
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));
    private static final List<List<String>> SPANISH = List.of(
            List.of("primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo".split(" ")),
            List.of("primera segunda tercera cuarta quinta sexta septima octava novena decima".split(" ")));
    private static final List<List<String>> WHOLE_TENS = List.of(
            List.of("trentieme quarantieme cinquantieme soixantieme".split(" ")),
            List.of("thirtieth fortieth fiftieth sixtieth".split(" ")));
    private static final List<List<String>> TENS = List.of(
            List.of("vingt trente quarante cinquante soixante".split(" ")),
            List.of("twenty thirty forty fifty sixty".split(" ")));
    private static final Map<String, Integer> VALUES = values();
    private static final Map<String, Integer> BEFORE_ORDINALS = numbered(TENS, 20, 10);

    /**
     * The endings of ordinals that are written with figures or numerals, folded: {@code 1er}, {@code 9e},
     * {@code IIème}, {@code 2nd}.
     */
    public static final Set<String> ENDINGS = Set.of("er", "re", "ere", "e", "eme", "ieme", "st", "nd", "rd", "th");

    private OrdinalWords() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("premiere", 1, "seconde", 2, "unieme", 1, "primer", 1));
        values.putAll(numbered(List.of(FRENCH, ENGLISH), 1, 1));
        values.putAll(numbered(SPANISH, 1, 1));
        values.putAll(numbered(WHOLE_TENS, 30, 10));
        return Map.copyOf(values);
    }

    /**
     * Numbers the words of each list. The first word gets the number {@code first}, each following word {@code more}
     * than the one before.
     */
    private static Map<String, Integer> numbered(List<List<String>> lists, int first, int more) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> words : lists) {
            for (int i = 0; i < words.size(); i++) {
                numbers.put(Folding.letters(words.get(i)), first + more * i);
            }
        }
        return numbers;
    }

    /**
     * The value of a tens word before an ordinal, as in {@code trente-septième} or {@code thirty-seventh}; 0 for other
     * words.
     */
    public static int tens(String word) {
        return BEFORE_ORDINALS.getOrDefault(Folding.letters(word), 0);
    }

    /**
     * The number of an ordinal in any of these languages and in either gender, whatever its case and accents; empty for
     * other words.
     */
    public static OptionalInt valueOf(String word) {
        Integer value = VALUES.get(Folding.letters(word));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /**
     * The masculine French ordinal of a number from 1: {@code neuvième}. After the twentieth it is in figures:
     * {@code 21e}.
     */
    public static String french(int number) {
        return number <= FRENCH.size() ? FRENCH.get(number - 1) : number + "e";
    }

    /** The English ordinal of a number from 1: {@code ninth}. After the twentieth it is in figures: {@code 21st}. */
    public static String english(int number) {
        if (number <= ENGLISH.size()) {
            return ENGLISH.get(number - 1);
        }
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
