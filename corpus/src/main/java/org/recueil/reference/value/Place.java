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
 * @param path the steps as written, in lower case, outermost first: {@code 46}, {@code j}, {@code iv}; an alinea of a
 *     preamble has the two steps {@code al} and its number; empty for a whole meeting or document
 */
public record Place(Anchor anchor, List<String> path) {
    public Place {
        path = List.copyOf(path);
    }

    /** The last step of the path; {@code -} for a whole meeting or document. */
    public String lastStep() {
        return path.isEmpty() ? "-" : path.get(path.size() - 1);
    }

    /** A copy with another last step. */
    public Place withLastStep(String step) {
        List<String> other = new ArrayList<>(path);
        other.set(other.size() - 1, step);
        return new Place(anchor, other);
    }

    /** The id of the provision with this path in a meeting; empty if no provision can have such a path. */
    public Optional<ProvisionId> provisionIn(MeetingId meeting) {
        return ProvisionId.isPath(path) ? Optional.of(new ProvisionId(meeting, path)) : Optional.empty();
    }

    /** This place; if its report is named by the number of a meeting, the place in that meeting. */
    public Place ofMeeting() {
        return anchor instanceof Anchor.InReport report
                ? new Place(new Anchor.InMeeting(Optional.of(Part.A), report.meeting()), path)
                : this;
    }

    /** This place; if its meeting is named by a number, the place in a meeting of this part. */
    public Place inPart(Part part) {
        return anchor instanceof Anchor.InMeeting meeting
                ? new Place(new Anchor.InMeeting(Optional.of(part), meeting.number()), path)
                : this;
    }

    /** This place with its meeting or document named in full, as it is known in a meeting. */
    public Place in(Meeting meeting) {
        if (anchor instanceof Anchor.InMeeting || anchor instanceof Anchor.InInstrument) {
            return this;
        }
        Optional<String> symbol = meeting.symbol();
        boolean counted = anchor.isParagraphs();
        return new Place(
                counted && symbol.isPresent() ? new Anchor.InDocument(symbol.get()) : Anchor.meeting(meeting.id()),
                path);
    }

    /** A path as reports print it: {@code 51 j) iv)}, {@code n)}, {@code al. 9}. */
    public static String printed(List<String> path) {
        return path.get(0).equals(ProvisionId.PREAMBLE)
                ? String.join(". ", path)
                : path.stream()
                        .map(step -> ProvisionId.isNumber(step) ? step : step + ")")
                        .collect(Collectors.joining(" "));
    }

    /** The same path inside another text, below a path there. An alinea of a preamble stands below nothing. */
    Place within(Anchor whole, List<String> above) {
        List<String> below = new ArrayList<>(above);
        below.addAll(path);
        return new Place(whole, below.contains(ProvisionId.PREAMBLE) ? path : below);
    }
}
