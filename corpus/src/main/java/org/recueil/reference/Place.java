package org.recueil.reference;

import java.util.List;
import java.util.Optional;
import org.recueil.model.MeetingId;
import org.recueil.model.ProvisionId;

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

    /** The id of a provision of this path in a meeting, unless no provision can have such a path. */
    public Optional<ProvisionId> provisionIn(MeetingId meeting) {
        return ProvisionId.isPath(path) ? Optional.of(new ProvisionId(meeting, path)) : Optional.empty();
    }

    /** The position of the letter in a path: after a number where there is one. */
    static int letterPosition(List<String> path) {
        return !path.isEmpty() && Character.isDigit(path.get(0).charAt(0)) ? 1 : 0;
    }
}
