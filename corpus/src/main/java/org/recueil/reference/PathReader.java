package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;
import org.recueil.reference.Token.Kind;

/** The productions {@code path} and {@code rest} of {@link ReferenceParser}. */
final class PathReader {
    private static final int LONGEST_NUMERAL = 6;
    private static final Set<String> GLUE = Set.of(",", "-", "–", "/");

    private PathReader() {}

    /** Reads steps below those already begun, as long as each may follow the one before. */
    static List<String> readSteps(Cursor cursor, List<String> begun) {
        List<String> path = new ArrayList<>(begun);
        while (true) {
            int start = cursor.mark();
            boolean preamble = cursor.skipFillersAndSeePreamble();
            if (path.isEmpty() && cursor.skip(GLUE)) {
                preamble |= cursor.skipFillersAndSeePreamble();
            }
            Optional<String> step = cursor.peek().flatMap(token -> stepAfter(path, token, cursor));
            if (step.isEmpty()) {
                cursor.back(start);
                return List.copyOf(path);
            }
            if (path.isEmpty() && preamble && Character.isDigit(step.get().charAt(0))) {
                path.add(ProvisionId.PREAMBLE);
            }
            path.add(step.get());
            cursor.advance();
        }
    }

    private static Optional<String> stepAfter(List<String> path, Token token, Cursor cursor) {
        String step = token.lower();
        int letters = Place.letterPosition(path);
        boolean possible;
        if (token.is(Kind.NUMBER)) {
            possible = path.isEmpty();
        } else {
            boolean letter = path.size() == letters && token.isLetter();
            boolean numeral = path.size() == letters + 1
                    && step.length() <= LONGEST_NUMERAL
                    && RomanNumeral.valueOf(step).isPresent();
            boolean preamble = !path.isEmpty() && path.get(0).equals(ProvisionId.PREAMBLE);
            possible = token.is(Kind.WORD) && (letter || numeral) && !preamble && !beginsReference(token, cursor);
        }
        return possible ? Optional.of(withoutZeros(step)) : Optional.empty();
    }

    /** {@code V.5} after a path begins another reference; so does {@code B.V} and {@code V 5}. */
    private static boolean beginsReference(Token token, Cursor cursor) {
        boolean upper = Character.isUpperCase(token.text().charAt(0));
        int ahead = cursor.sees(1, ".") ? 2 : 1;
        boolean numberFollows = cursor.sees(ahead, Kind.NUMBER);
        boolean meetingFollows = cursor.peek(ahead)
                .filter(next -> AnchorReader.meeting(next).isPresent())
                .isPresent();
        return upper
                && (numberFollows && AnchorReader.meeting(token).isPresent()
                        || meetingFollows && ahead == 2 && token.isPart());
    }

    /**
     * What a list need not repeat of {@code before}: {@code 42}, {@code b}, {@code iv}, and what follows below it.
     *
     * @param afresh whether numbers count paragraphs again after alineas of a preamble
     */
    static Optional<Place> readRest(Cursor cursor, Place before, boolean afresh) {
        int start = cursor.mark();
        boolean preamble = cursor.skipFillersAndSeePreamble();
        Optional<Token> ahead = cursor.peek();
        List<String> path = before.path();
        if (ahead.filter(token -> token.is(Kind.NUMBER)).isPresent()) {
            boolean nextAlinea = !path.isEmpty() && path.get(0).equals(ProvisionId.PREAMBLE) && !afresh;
            if (preamble || nextAlinea) {
                cursor.advance();
                String number = withoutZeros(ahead.get().text());
                return Optional.of(new Place(before.anchor(), List.of(ProvisionId.PREAMBLE, number)));
            }
        }
        List<String> above = ahead.map(token -> aboveRest(path, token)).orElse(List.of());
        List<String> steps = readSteps(cursor, above);
        if (steps.size() == above.size()) {
            cursor.back(start);
            return Optional.empty();
        }
        return Optional.of(new Place(before.anchor(), steps));
    }

    /** A numeral greater than the last one continues it; any other letter stands where the last letter stood. */
    private static List<String> aboveRest(List<String> path, Token token) {
        int letters = Place.letterPosition(path);
        if (token.is(Kind.NUMBER) || path.size() < letters) {
            return List.of();
        }
        boolean afterNumeral = path.size() == letters + 2
                && RomanNumeral.valueOf(token.text()).orElse(0)
                        > RomanNumeral.valueOf(path.get(letters + 1)).orElse(0);
        return path.subList(0, afterNumeral ? letters + 1 : letters);
    }

    private static String withoutZeros(String step) {
        int zeros = 0;
        while (zeros < step.length() - 1 && step.charAt(zeros) == '0') {
            zeros++;
        }
        return step.substring(zeros);
    }
}
