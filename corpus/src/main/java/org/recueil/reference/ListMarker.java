package org.recueil.reference;

import org.recueil.reference.Token.Kind;

/**
 * What stands before the first reference of a line and is none, though it may look like a meeting or a part: the number
 * of the line in a list ({@code B. Résolution 5/2}, {@code iv) II.37}), or the letters of an abbreviation ({@code v.
 * II.37}, {@code i. e. II.37}).
 */
final class ListMarker {
    private ListMarker() {}

    /** Passes a marker; whether there was one. */
    static boolean skip(Cursor cursor) {
        int open = cursor.sees("(") ? 1 : 0;
        boolean closed = cursor.sees(open + 1, ")");
        boolean marker = cursor.sees(open, ListMarker::mayMark)
                && (closed || open == 0 && cursor.sees(1, "."))
                && (!cursor.isGlued(open + 2) || isAbbreviation(cursor));
        boolean part = !closed && cursor.sees(0, token -> token.lower().matches("[ab]")) && beginsLabel(cursor);
        if (marker && !part) {
            cursor.back(cursor.mark() + open + 2);
        }
        return marker && !part;
    }

    private static boolean mayMark(Token token) {
        return token.isLetter()
                || token.is(Kind.NUMBER) && token.text().length() <= 2
                || AnchorReader.meeting(token).isPresent();
    }

    /** {@code v.II.37}, {@code i.e. II.37}: no blank need follow. */
    private static boolean isAbbreviation(Cursor cursor) {
        return cursor.sees(0, token -> token.lower().equals("v"))
                || cursor.sees(2, token -> token.isLetter() && token.isSmall()) && cursor.sees(3, ".");
    }

    private static boolean beginsLabel(Cursor cursor) {
        return cursor.sees(
                2, token -> token.is(Kind.NUMBER) || AnchorReader.meeting(token).isPresent());
    }

    /** Whether what was read after a marker can be meant: a whole meeting can only if the marker is no meeting's number. */
    static boolean isBefore(Token marker, Reference read) {
        boolean wholeMeeting = read.first().anchor() instanceof Anchor.InMeeting
                && read.first().path().isEmpty();
        return !wholeMeeting
                || marker.lower().equals("v")
                || AnchorReader.meeting(marker).isEmpty();
    }
}
