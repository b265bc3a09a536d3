package org.recueil.reference.grammar;

import java.util.List;
import java.util.Set;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Place;
import org.recueil.text.RomanNumeral;

/** Says which token may be the next step of a path in the grammar of {@link org.recueil.reference.ReferenceParser}. */
public final class Steps {
    /** Letters that are also words. */
    private static final Set<String> WORDS = Set.of("a", "i", "y");

    /** The most digits that the number of a provision or paragraph has. */
    public static final int LONGEST_NUMBER = 4;

    private Steps() {}

    /** The step that a token writes: in lower case, without leading zeros. */
    static String of(Token token) {
        return token.lower().replaceFirst("^0+(?=\\d)", "");
    }

    /**
     * Whether the token ahead is the next step of a path.
     *
     * @param from the mark at which the words between the last step and this one begin
     */
    static boolean mayFollow(List<String> path, Token token, Cursor cursor, int from) {
        int letters = ProvisionId.letterLevel(path);
        boolean possible;
        if (token.is(Kind.NUMBER)) {
            possible = path.isEmpty() && !isYear(token, cursor);
        } else {
            boolean letter = path.size() == letters && token.isLetter();
            boolean numeral = path.size() == letters + 1
                    && RomanNumeral.valueOf(token.lower()).isPresent();
            boolean preamble = !path.isEmpty() && path.get(0).equals(ProvisionId.PREAMBLE);
            possible = token.is(Kind.WORD)
                    && (letter || numeral)
                    && !preamble
                    && !beginsReference(token, cursor)
                    && !(from != cursor.rest() && AnchorReader.isPartBeforeComma(cursor))
                    && !isWord(path, token, cursor);
        }
        return possible && (!cursor.inProse() || ProseRules.isStep(cursor, from));
    }

    /**
     * Whether a number is a year, as in {@code II.37, 2010}, because no text has that many paragraphs. After a point,
     * it counts as a number all the same.
     */
    private static boolean isYear(Token token, Cursor cursor) {
        return !cursor.inProse() && MeetingReader.year(token).isPresent() && !cursor.sees(-1, ".");
    }

    /**
     * Whether a token after a path begins another reference, as {@code V.5}, {@code B.V} and {@code V 5} do. A token
     * joined to the path by a point never does.
     */
    private static boolean beginsReference(Token token, Cursor cursor) {
        boolean upper = Character.isUpperCase(token.text().charAt(0));
        int ahead = cursor.sees(1, ".") ? 2 : 1;
        boolean numberFollows = cursor.sees(ahead, Kind.NUMBER);
        boolean meetingFollows = cursor.peek(ahead)
                .filter(next -> AnchorReader.meeting(next).isPresent())
                .isPresent();
        boolean glued = cursor.isGlued(0) && cursor.sees(-1, ".");
        return upper
                && !glued
                && (numberFollows && AnchorReader.meeting(token).isPresent()
                        || meetingFollows && ahead == 2 && token.lower().matches("[ab]"));
    }

    /**
     * Whether a letter is a word and not a step: {@code II.37 a été}, {@code II.37 d'abord}, {@code p. 44},
     * {@code II.31 a 42} for {@code à}.
     */
    private static boolean isWord(List<String> path, Token token, Cursor cursor) {
        boolean elided = "'’".indexOf(cursor.after(token, 0)) >= 0 && Character.isLetter(cursor.after(token, 1));
        boolean alone = Character.isWhitespace(cursor.before(token)) && Character.isWhitespace(cursor.after(token, 0));
        boolean said = WORDS.contains(token.lower())
                && cursor.sees(
                        1,
                        next -> next.is(Kind.WORD)
                                && next.text().length() > 1
                                && RomanNumeral.valueOf(next.text()).isEmpty()
                                && !next.isIn(ReferenceVocabulary.SEPARATORS)
                                && !next.isIn(ReferenceVocabulary.RANGES)
                                && !next.isIn(ReferenceVocabulary.OF));
        boolean and = token.lower().equals("y") && Character.isWhitespace(cursor.before(token)) && !cursor.sees(1, ")");
        boolean page = token.lower().equals("p") && cursor.sees(cursor.sees(1, ".") ? 2 : 1, Kind.NUMBER);
        return elided || and || page || alone && (said || !path.isEmpty() && isRangeWord(cursor));
    }

    /** Whether the {@code a} ahead stands for {@code à}: between two numbers or two letters, or before a meeting. */
    static boolean isRangeWord(Cursor cursor) {
        boolean meeting = cursor.sees(1, next -> AnchorReader.meeting(next).isPresent()) && cursor.sees(2, ".");
        boolean letter = cursor.sees(1, next -> next.isLetter()) && cursor.isAfterLetter();
        return cursor.sees(0, token -> token.lower().equals("a"))
                && (meeting || letter || cursor.sees(1, Kind.NUMBER) && !cursor.isAfterLetter());
    }

    /** Whether the letter that a token writes may follow a place in a list: {@code b} after {@code I.23.a}. */
    static boolean isBefore(Place place, Token letter) {
        return !ProvisionId.isNumber(place.lastStep()) && place.lastStep().compareTo(letter.lower()) < 0;
    }
}
