package org.recueil.reference.grammar;

import java.util.Optional;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Reference;

/**
 * The production {@code marker} of {@link org.recueil.reference.ReferenceParser}: what stands before the first reference of a line and is none,
 * though it may look like a meeting or a part. It is the number of the line in a list ({@code B. Résolution 5/2}, {@code
 * iv) II.37}), or the letters of an abbreviation ({@code v. II.37}, {@code i. e. II.37}).
 */
public final class ListMarker {
    private ListMarker() {}

    /** Reads a marker, or leaves the cursor where it was. */
    public static Optional<Token> read(Cursor cursor) {
        int open = cursor.sees("(") ? 1 : 0;
        Optional<Token> marker = cursor.peek(open).filter(ListMarker::mayMark);
        int length = open + 2;
        if (open == 1 && cursor.sees(1, token -> token.lower().equals("v")) && cursor.sees(2, ".")) {
            length = 3;
        } else if (cursor.sees("v") && beginsLabel(cursor)) {
            length = 1;
        } else if (marker.isEmpty() || !isClosed(cursor, open) || isPart(cursor)) {
            return Optional.empty();
        }
        cursor.back(cursor.mark() + length);
        return marker;
    }

    private static boolean mayMark(Token token) {
        return token.isLetter()
                || token.is(Kind.NUMBER) && token.text().length() <= 2
                || AnchorReader.meeting(token).isPresent();
    }

    /** A blank must follow, but for {@code v.II.37} and {@code i.e. II.37}. */
    private static boolean isClosed(Cursor cursor, int open) {
        boolean abbreviation = cursor.sees(0, token -> token.lower().equals("v"))
                || cursor.sees(2, token -> token.isLetter() && token.isSmall()) && cursor.sees(3, ".");
        return (cursor.sees(open + 1, ")") || open == 0 && cursor.sees(1, "."))
                && (!cursor.isGlued(open + 2) || abbreviation);
    }

    /** {@code B. V.8.e}: the letter is that of a part. */
    private static boolean isPart(Cursor cursor) {
        return cursor.sees(0, token -> token.lower().matches("[ab]"))
                && cursor.sees(1, ".")
                && cursor.sees(2, token -> token.is(Kind.NUMBER) || isMeeting(token));
    }

    /** {@code v II.37}. */
    private static boolean beginsLabel(Cursor cursor) {
        return cursor.sees(1, token -> isMeeting(token) || token.text().matches("[AB]"))
                && cursor.sees(2, ".")
                && cursor.isGlued(3);
    }

    private static boolean isMeeting(Token token) {
        return AnchorReader.meeting(token).isPresent();
    }

    /** Whether what was read after a marker can be meant: a whole meeting can only if the marker is no meeting's number. */
    public static boolean isBefore(Token marker, Reference read) {
        boolean wholeMeeting = read.first().anchor() instanceof Anchor.InMeeting
                && read.first().path().isEmpty();
        return !wholeMeeting || marker.lower().equals("v") || !isMeeting(marker);
    }
}
