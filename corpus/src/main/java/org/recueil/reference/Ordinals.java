package org.recueil.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.recueil.model.RomanNumeral;

/** The production {@code ordinal} of {@link ReferenceParser}: {@code neuvième}, {@code 9e}, {@code IXe}, {@code ninth}. */
final class Ordinals {
    private static final List<String> FRENCH = List.of(
            ("premier deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme"
                            + " treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme")
                    .split(" "));
    private static final List<String> ENGLISH = List.of(
            ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                            + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
                    .split(" "));
    private static final Set<String> SUFFIXES =
            Set.copyOf(Arrays.asList("er re ere e eme ieme st nd rd th".split(" ")));
    private static final Map<String, Integer> VALUES = values();

    private Ordinals() {}

    private static Map<String, Integer> values() {
        Map<String, Integer> values = new HashMap<>(Map.of("premiere", 1, "seconde", 2));
        for (List<String> language : List.of(FRENCH, ENGLISH)) {
            for (String ordinal : language) {
                values.put(ordinal, language.indexOf(ordinal) + 1);
            }
        }
        return Map.copyOf(values);
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
        OptionalInt value = cursor.peek().map(Ordinals::valueOf).orElse(OptionalInt.empty());
        if (value.isPresent()) {
            cursor.advance();
        }
        return value;
    }

    private static OptionalInt valueOf(Token token) {
        Integer word = VALUES.get(token.folded());
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
