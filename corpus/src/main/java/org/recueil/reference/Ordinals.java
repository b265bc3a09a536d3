package org.recueil.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.recueil.model.RomanNumeral;

/**
 * The production {@code ordinal} of {@link ReferenceParser}: {@code neuvième}, {@code 9e}, {@code IXe}, {@code ninth},
 * {@code trente-septième}.
 */
final class Ordinals {
    /** What makes an ordinal of a number, small and raised too. */
    static final Set<String> SUFFIXES =
            Vocabulary.union(Vocabulary.words("er re ere e eme ieme st nd rd th"), Vocabulary.RAISED_ENDINGS);

    private static final List<String> WORDS = List.of(
            "premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme"
                    + " treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme",
            "premiere seconde",
            "unieme",
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
            "primero segundo tercero cuarto quinto sexto septimo octavo noveno decimo",
            "primera segunda tercera cuarta quinta sexta septima octava novena decima",
            "primer");
    private static final List<String> WHOLE_TENS =
            List.of("trentieme quarantieme cinquantieme soixantieme", "thirtieth fortieth fiftieth sixtieth");
    private static final List<String> TENS =
            List.of("vingt trente quarante cinquante soixante", "twenty thirty forty fifty sixty");

    private static final Set<String> BETWEEN = Vocabulary.words("- ‐ ‑ et");
    private static final int MOST_AFTER_TENS = 19;

    private static final Map<String, Integer> ORDINALS = ordinals();
    private static final Map<String, Integer> BEFORE_ORDINALS = numbered(TENS, 20, 10);

    private Ordinals() {}

    private static Map<String, Integer> ordinals() {
        Map<String, Integer> ordinals = new HashMap<>(numbered(WORDS, 1, 1));
        ordinals.putAll(numbered(WHOLE_TENS, 30, 10));
        return Map.copyOf(ordinals);
    }

    /** The words of each line with their numbers, the first one's and so much more for each that follows. */
    private static Map<String, Integer> numbered(List<String> lines, int first, int more) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            words.forEach(word -> numbers.put(word, first + more * words.indexOf(word)));
        }
        return numbers;
    }

    /** Reads an ordinal, or leaves the cursor where it was. */
    static OptionalInt read(Cursor cursor) {
        if (cursor.sees(0, Token.Kind.NUMBER)
                && cursor.isGlued(1)
                && cursor.sees(1, SUFFIXES)
                && cursor.peek().orElseThrow().text().length() <= 2) {
            int value = Integer.parseInt(cursor.peek().orElseThrow().text());
            cursor.advance();
            cursor.advance();
            return OptionalInt.of(value);
        }
        int tens = cursor.peek()
                .map(token -> BEFORE_ORDINALS.getOrDefault(token.folded(), 0))
                .orElse(0);
        int ahead = tens == 0 ? 0 : cursor.sees(1, BETWEEN) ? 2 : 1;
        OptionalInt value = cursor.peek(ahead).map(Ordinals::valueOf).orElse(OptionalInt.empty());
        if (value.isEmpty() || tens > 0 && value.getAsInt() > MOST_AFTER_TENS) {
            return OptionalInt.empty();
        }
        cursor.back(cursor.mark() + ahead + 1);
        return OptionalInt.of(tens + value.getAsInt());
    }

    private static OptionalInt valueOf(Token token) {
        Integer word = ORDINALS.get(token.folded());
        if (word != null) {
            return OptionalInt.of(word);
        }
        return numeral(token);
    }

    /** {@code Vième} ends with its capitals; where case does not tell, {@code viième} is the seventh, not the sixth. */
    private static OptionalInt numeral(Token token) {
        String folded = token.folded();
        int capitals =
                (int) token.text().chars().takeWhile(Character::isUpperCase).count();
        int length = folded.length();
        return IntStream.of(capitals, length - 1, length - 2, length - 3, length - 4)
                .filter(end -> end > 0 && SUFFIXES.contains(folded.substring(end)))
                .mapToObj(end -> RomanNumeral.valueOf(folded.substring(0, end)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
