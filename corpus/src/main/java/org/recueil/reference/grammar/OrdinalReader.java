package org.recueil.reference.grammar;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.recueil.text.OrdinalWords;
import org.recueil.text.RomanNumeral;

/**
 * The production {@code ordinal} of {@link org.recueil.reference.ReferenceParser}: {@code neuvième}, {@code 9e}, {@code IXe}, {@code ninth},
 * {@code trente-septième}.
 */
public final class OrdinalReader {
    /** The endings that make a number an ordinal, on the line or raised. */
    static final Set<String> ENDINGS =
            ReferenceVocabulary.union(OrdinalWords.ENDINGS, ReferenceVocabulary.RAISED_ENDINGS);

    private static final Set<String> BETWEEN = ReferenceVocabulary.words("- ‐ ‑ et");
    private static final int MOST_AFTER_TENS = 19;

    private OrdinalReader() {}

    /** Reads an ordinal, or leaves the cursor where it was. */
    public static OptionalInt read(Cursor cursor) {
        if (cursor.sees(0, Token.Kind.NUMBER)
                && cursor.isGlued(1)
                && cursor.sees(1, ENDINGS)
                && cursor.peek().orElseThrow().text().length() <= 2) {
            int value = Integer.parseInt(cursor.peek().orElseThrow().text());
            cursor.advance();
            cursor.advance();
            return OptionalInt.of(value);
        }
        int tens = cursor.peek().map(token -> OrdinalWords.tens(token.folded())).orElse(0);
        int ahead = tens == 0 ? 0 : cursor.sees(1, BETWEEN) ? 2 : 1;
        OptionalInt value = cursor.peek(ahead).map(OrdinalReader::valueOf).orElse(OptionalInt.empty());
        if (value.isEmpty() || tens > 0 && value.getAsInt() > MOST_AFTER_TENS) {
            return OptionalInt.empty();
        }
        cursor.back(cursor.mark() + ahead + 1);
        return OptionalInt.of(tens + value.getAsInt());
    }

    private static OptionalInt valueOf(Token token) {
        OptionalInt word = OrdinalWords.valueOf(token.folded());
        return word.isPresent() ? word : numeral(token);
    }

    /**
     * The value of an ordinal with a Roman numeral. In {@code Vième} the numeral ends with the capitals. If case does
     * not tell, the longest numeral counts: {@code viième} is the seventh, not the sixth.
     */
    private static OptionalInt numeral(Token token) {
        String folded = token.folded();
        int capitals =
                (int) token.text().chars().takeWhile(Character::isUpperCase).count();
        int length = folded.length();
        return IntStream.of(capitals, length - 1, length - 2, length - 3, length - 4)
                .filter(end -> end > 0 && ENDINGS.contains(folded.substring(end)))
                .mapToObj(end -> RomanNumeral.valueOf(folded.substring(0, end)))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }
}
