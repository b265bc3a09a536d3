package org.recueil.reference.grammar;

import java.util.Optional;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Reference;

/**
 * The production {@code marker} of {@link org.recueil.reference.ReferenceParser}: words before the first reference of a
 * line that may look like a meeting or a part, but are neither. They are the number of the line in a list
 * ({@code B. Résolution 5/2}, {@code iv) II.37}) or an abbreviation ({@code v. II.37}, {@code i. e. II.37}).
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

    /** Whether the marker is closed. A blank must follow it, except in {@code v.II.37} and {@code i.e. II.37}. */
    private static boolean isClosed(Cursor cursor, int open) {
        boolean abbreviation = cursor.sees(0, token -> token.lower().equals("v"))
                || cursor.sees(2, token -> token.isLetter() && token.isSmall()) && cursor.sees(3, ".");
        return (cursor.sees(open + 1, ")") || open == 0 && cursor.sees(1, "."))
                && (!cursor.isGlued(open + 2) || abbreviation);
    }

    /** Whether the letter ahead is a part: {@code B. V.8.e}. */
    private static boolean isPart(Cursor cursor) {
        return cursor.sees(0, token -> token.lower().matches("[ab]"))
                && cursor.sees(1, ".")
                && cursor.sees(2, token -> token.is(Kind.NUMBER) || isMeeting(token));
    }

    /** Whether a label follows the {@code v} ahead: {@code v II.37}. */
    private static boolean beginsLabel(Cursor cursor) {
        return cursor.sees(1, token -> isMeeting(token) || token.text().matches("[AB]"))
                && cursor.sees(2, ".")
                && cursor.isGlued(3);
    }

    private static boolean isMeeting(Token token) {
        return AnchorReader.meeting(token).isPresent();
    }

    /**
     * Whether a reference may follow a marker. A whole meeting may not, if the marker could be the number of a meeting.
     */
    public static boolean isBefore(Token marker, Reference read) {
        boolean wholeMeeting = read.first().anchor() instanceof Anchor.InMeeting
                && read.first().path().isEmpty();
        return !wholeMeeting || marker.lower().equals("v") || !isMeeting(marker);
    }
}
