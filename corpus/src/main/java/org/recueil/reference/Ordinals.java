package org.recueil.reference;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.recueil.model.RomanNumeral;
import org.recueil.text.OrdinalWords;

/** The production {@code ordinal} of {@link ReferenceParser}: {@code neuvième}, {@code 9e}, {@code IXe}, {@code ninth}. */
final class Ordinals {
    private Ordinals() {}

    /** Reads an ordinal, or leaves the cursor where it was. */
    static OptionalInt read(Cursor cursor) {
        if (cursor.sees(0, Token.Kind.NUMBER)
                && cursor.isGlued(1)
                && cursor.sees(1, OrdinalWords.ENDINGS)
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
        OptionalInt word = OrdinalWords.valueOf(token.folded());
        return word.isPresent() ? word : numeral(token);
    }

    /** {@code Vième} ends with its capitals; where case does not tell, {@code viième} is the seventh, not the sixth. */
    private static OptionalInt numeral(Token token) {
        String folded = token.folded();
        int capitals =
                (int) token.text().chars().takeWhile(Character::isUpperCase).count();
        int length = folded.length();
        return IntStream.of(capitals, length - 1, length - 2, length - 3, length - 4)
                .filter(end -> end > 0 && OrdinalWords.ENDINGS.contains(folded.substring(end)))
                .mapToObj(end -> RomanNumeral.valueOf(folded.substring(0, end)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
