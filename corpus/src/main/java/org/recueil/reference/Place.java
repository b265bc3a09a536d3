package org.recueil.reference;

import java.util.List;

/**
 * A place that a reference names, whether or not anything stands there.
 *
 * @param path steps as written, in lower case, outermost first ({@code 46}, {@code j}, {@code iv}; an alinea of a
 *     preamble has the two steps {@code al} and its number); empty for the whole meeting or document
 */
public record Place(Anchor anchor, List<String> path) {
    public Place {
        path = List.copyOf(path);
    }

    /** The position of the letter in a path: after a number where there is one. */
    static int letterPosition(List<String> path) {
        return !path.isEmpty() && Character.isDigit(path.get(0).charAt(0)) ? 1 : 0;
    }
}
