package org.recueil.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Place;
import org.recueil.text.RomanNumeral;

/** The productions {@code path} and {@code rest} of {@link org.recueil.reference.ReferenceParser}. */
public final class PathReader {
    private static final int LONGEST_PRELUDE = 5;
    private static final Set<String> COUNTED =
            ReferenceVocabulary.union(ReferenceVocabulary.PARAGRAPH, ReferenceVocabulary.RECOMMENDATION);

    private PathReader() {}

    /** Reads steps below those already begun, as long as each may follow the one before. */
    static List<String> readSteps(Cursor cursor, List<String> begun) {
        List<String> path = new ArrayList<>(begun);
        if (path.isEmpty()) {
            readByOrdinal(cursor).ifPresent(path::addAll);
        }
        while (true) {
            int start = cursor.mark();
            skipBetween(cursor, path);
            boolean preamble = cursor.passed(start, ReferenceVocabulary.PREAMBLE);
            Optional<String> step = cursor.peek()
                    .filter(token -> Steps.mayFollow(path, token, cursor, start))
                    .map(Steps::of);
            if (step.isEmpty()) {
                cursor.back(start);
                return List.copyOf(path);
            }
            cursor.advance();
            if (path.isEmpty() && ProvisionId.isNumber(step.get()) && (readOfPreamble(cursor) || preamble)) {
                path.add(ProvisionId.PREAMBLE);
            }
            path.add(step.get());
        }
    }

    /**
     * Passes words without meaning, and one mark of {@code GLUE} if a step follows it and not the next element of a
     * list.
     */
    private static void skipBetween(Cursor cursor, List<String> path) {
        if (path.isEmpty() && cursor.sees(",") && cursor.sees(1, ReferenceVocabulary.PREAMBULAR)) {
            cursor.advance();
        }
        cursor.skip(ReferenceVocabulary.BETWEEN);
        int glue = cursor.mark();
        if (cursor.sees(0, ReferenceVocabulary.GLUE)) {
            cursor.advance();
            cursor.skip(ReferenceVocabulary.BETWEEN);
            boolean step = path.isEmpty()
                    || path.size() == 1
                            && ProvisionId.isNumber(path.get(0))
                            && (!cursor.inProse() || cursor.passed(glue, ReferenceVocabulary.PREAMBLE))
                    || cursor.passed(glue, ReferenceVocabulary.BELOW);
            if (!step) {
                cursor.back(glue);
            }
        }
    }

    /**
     * Reads a path with an ordinal: {@code neuvième alinéa du préambule}, {@code ninth preambular paragraph},
     * {@code 37e recommandation}.
     */
    static Optional<List<String>> readByOrdinal(Cursor cursor) {
        int start = cursor.mark();
        cursor.skip(ReferenceVocabulary.BETWEEN);
        while (cursor.sees(",") && cursor.mark() - start < LONGEST_PRELUDE) {
            cursor.advance();
            cursor.skip(ReferenceVocabulary.BETWEEN);
        }
        OptionalInt ordinal = OrdinalReader.read(cursor);
        String number = String.valueOf(ordinal.orElse(0));
        if (ordinal.isPresent() && cursor.skip(ReferenceVocabulary.PREAMBLE)) {
            if (!cursor.skip(ReferenceVocabulary.PARAGRAPH)) {
                readOfPreamble(cursor);
            }
            return Optional.of(List.of(ProvisionId.PREAMBLE, number));
        } else if (ordinal.isPresent() && cursor.skip(COUNTED)) {
            return Optional.of(readOfPreamble(cursor) ? List.of(ProvisionId.PREAMBLE, number) : List.of(number));
        }
        cursor.back(start);
        return Optional.empty();
    }

    /**
     * Reads {@code du préambule} after the number of an alinea and returns whether it was there. It also passes
     * {@code du dispositif}.
     */
    private static boolean readOfPreamble(Cursor cursor) {
        int start = cursor.mark();
        boolean of = cursor.skip(ReferenceVocabulary.OF);
        boolean read = of && cursor.skip(ReferenceVocabulary.PREAMBULAR);
        if (!read && !(of && cursor.skip(ReferenceVocabulary.OPERATIVE))) {
            cursor.back(start);
        }
        return read;
    }

    /**
     * Reads an element of a list that leaves out what it shares with {@code before}: {@code 42}, {@code b} or
     * {@code iv}, and the steps below it. If it reads nothing, the caller sets the cursor back.
     *
     * @param afresh whether a number after alineas of a preamble counts paragraphs again
     */
    public static Optional<Place> readRest(Cursor cursor, Place before, boolean afresh) {
        int start = cursor.mark();
        cursor.skip(ReferenceVocabulary.BETWEEN);
        boolean preamble = cursor.passed(start, ReferenceVocabulary.PREAMBLE);
        Optional<Token> ahead = cursor.peek();
        List<String> path = before.path();
        if (cursor.inProse() && !ProseRules.mayContinue(cursor, path, start)) {
            return Optional.empty();
        }
        if (ahead.filter(token -> token.is(Kind.NUMBER)).isPresent()) {
            boolean operative = cursor.passed(start, ReferenceVocabulary.PARAGRAPH);
            boolean nextAlinea = !path.isEmpty() && path.get(0).equals(ProvisionId.PREAMBLE) && !afresh && !operative;
            if (preamble || nextAlinea) {
                cursor.advance();
                readOfPreamble(cursor);
                String number = Steps.of(ahead.get());
                return Optional.of(new Place(before.anchor(), List.of(ProvisionId.PREAMBLE, number)));
            }
        }
        List<String> above = ahead.map(token -> aboveRest(path, token)).orElse(List.of());
        cursor.expectRest();
        List<String> steps = readSteps(cursor, above);
        return steps.size() == above.size() ? Optional.empty() : Optional.of(new Place(before.anchor(), steps));
    }

    /**
     * The steps that a list element shares with the place before it. A numeral of several letters, or one greater than
     * the last numeral, continues that numeral. A letter takes the place of the last letter.
     */
    private static List<String> aboveRest(List<String> path, Token token) {
        int letters = ProvisionId.letterLevel(path);
        if (token.is(Kind.NUMBER)) {
            return List.of();
        }
        int numeral = RomanNumeral.valueOf(token.text()).orElse(0);
        boolean afterNumeral = path.size() == letters + 2
                && (numeral > 0 && !token.isLetter()
                        || numeral > RomanNumeral.valueOf(path.get(letters + 1)).orElse(0));
        return path.subList(0, afterNumeral ? letters + 1 : letters);
    }
}
