package org.recueil.reference.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;

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

    /** The last step of the path; nothing for a whole meeting or document, which has none. */
    public String lastStep() {
        return path.isEmpty() ? "-" : path.get(path.size() - 1);
    }

    /** The same place, but for its last step. */
    public Place withLastStep(String step) {
        List<String> other = new ArrayList<>(path);
        other.set(other.size() - 1, step);
        return new Place(anchor, other);
    }

    /** The id of a provision of this path in a meeting, unless no provision can have such a path. */
    public Optional<ProvisionId> provisionIn(MeetingId meeting) {
        return ProvisionId.isPath(path) ? Optional.of(new ProvisionId(meeting, path)) : Optional.empty();
    }

    /** The same place, but for a report named by its meeting's number: in that meeting. */
    public Place ofMeeting() {
        return anchor instanceof Anchor.InReport report
                ? new Place(new Anchor.InMeeting(Optional.of(Part.A), report.meeting()), path)
                : this;
    }

    /** The same place, but for a meeting named by its number: in this part. */
    public Place inPart(Part part) {
        return anchor instanceof Anchor.InMeeting meeting
                ? new Place(new Anchor.InMeeting(Optional.of(part), meeting.number()), path)
                : this;
    }

    /** The same place, its meeting or document named in full, as it is known in this meeting. */
    public Place in(Meeting meeting) {
        if (anchor instanceof Anchor.InMeeting || anchor instanceof Anchor.InInstrument) {
            return this;
        }
        Optional<String> symbol = meeting.symbol();
        boolean counted = anchor.isParagraphs();
        MeetingId id = meeting.id();
        return new Place(
                counted && symbol.isPresent()
                        ? new Anchor.InDocument(symbol.get())
                        : new Anchor.InMeeting(Optional.of(id.part()), id.number()),
                path);
    }

    /** A path as reports print it: {@code 51 j) iv)}, {@code n)}, {@code al. 9}. */
    public static String printed(List<String> path) {
        return path.get(0).equals(ProvisionId.PREAMBLE)
                ? String.join(". ", path)
                : path.stream()
                        .map(step -> Character.isDigit(step.charAt(0)) ? step : step + ")")
                        .collect(Collectors.joining(" "));
    }

    /** The position of the letter in a path: after a number where there is one. */
    public static int letterPosition(List<String> path) {
        return !path.isEmpty() && Character.isDigit(path.get(0).charAt(0)) ? 1 : 0;
    }

    /** The same path in a text or meeting named elsewhere, below a path there; an alinea of a preamble stands below nothing. */
    Place within(Anchor whole, List<String> above) {
        List<String> below = new ArrayList<>(above);
        below.addAll(path);
        return new Place(whole, below.contains(ProvisionId.PREAMBLE) ? path : below);
    }
}
