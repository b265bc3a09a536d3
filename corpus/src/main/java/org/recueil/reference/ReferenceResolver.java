package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.Provision;
import org.recueil.model.ProvisionId;
import org.recueil.reference.Resolution.Found;
import org.recueil.reference.Resolution.Level;
import org.recueil.reference.Resolution.Missed;

/**
 * Finds what references mean in a corpus. The rule for a meeting's number without a part: part A, where part A has that
 * provision, and part B is offered beside it; part B, where it alone has it. Safe for use by several threads.
 */
public final class ReferenceResolver {
    private final Corpus corpus;
    private final Misses misses;

    public ReferenceResolver(Corpus corpus) {
        this.corpus = corpus;
        this.misses = new Misses(corpus);
    }

    /** One resolution for each reference, in order; a range gives two or three where an end is not as it must be. */
    public List<Resolution> resolve(List<Reference> references) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Reference reference : references) {
            if (reference instanceof Reference.Range range) {
                resolutions.addAll(resolveRange(range));
            } else {
                resolutions.add(resolve(reference.first()));
            }
        }
        return resolutions;
    }

    /** What one place means. */
    public Resolution resolve(Place place) {
        List<Meeting> meetings = meetings(place.anchor());
        if (meetings.isEmpty()) {
            return new Missed(place, missingLevel(place.anchor()), Optional.empty(), Optional.empty(), List.of());
        } else if (place.path().isEmpty()) {
            return new Resolution.Whole(meetings.get(0).id());
        }
        List<ProvisionId> found = meetings.stream()
                .flatMap(meeting -> provision(meeting, place).stream())
                .toList();
        if (found.isEmpty()) {
            return misses.furthest(place, meetings);
        }
        boolean onlyInB = meetings.size() > 1
                && found.size() == 1
                && found.get(0).meeting().part() == Part.B;
        Optional<ProvisionId> elsewhere = found.size() > 1 ? Optional.of(found.get(1)) : Optional.empty();
        return new Found(List.of(found.get(0)), elsewhere, onlyInB);
    }

    private List<Meeting> meetings(Anchor anchor) {
        return corpus.meetings().stream()
                .filter(meeting -> anchors(anchor, meeting))
                .toList();
    }

    private static boolean anchors(Anchor anchor, Meeting meeting) {
        if (anchor instanceof Anchor.InMeeting in) {
            return in.number() == meeting.id().number()
                    && in.part().map(part -> part == meeting.id().part()).orElse(true);
        } else if (anchor instanceof Anchor.InInstrument in) {
            return meeting.instrument()
                    .filter(instrument -> instrument.name().endsWith(" " + in.number()))
                    .isPresent();
        } else if (anchor instanceof Anchor.InDocument in) {
            return meeting.instrument()
                    .flatMap(Instrument::symbol)
                    .filter(symbol -> symbol.toUpperCase(Locale.ROOT).equals(in.symbol()))
                    .isPresent();
        }
        return false;
    }

    private static Level missingLevel(Anchor anchor) {
        if (anchor instanceof Anchor.InDocument) {
            return Level.DOCUMENT;
        }
        return anchor instanceof Anchor.InInstrument ? Level.INSTRUMENT : Level.MEETING;
    }

    /** The provision of a meeting at a path; in a document, the provision whose place there it is. */
    private Optional<ProvisionId> provision(Meeting meeting, Place place) {
        if (place.anchor() instanceof Anchor.InDocument) {
            String printed = printed(place.path());
            return corpus.provisionsOf(meeting.id()).stream()
                    .filter(provision -> provision.place().equals(printed))
                    .map(Provision::id)
                    .findFirst();
        }
        return place.provisionIn(meeting.id()).filter(id -> corpus.provision(id).isPresent());
    }

    private static String printed(List<String> path) {
        if (path.get(0).equals(ProvisionId.PREAMBLE)) {
            return String.join(". ", path);
        }
        StringBuilder place = new StringBuilder();
        for (String step : path) {
            boolean number = Character.isDigit(step.charAt(0));
            place.append(place.isEmpty() ? "" : " ").append(step).append(number ? "" : ")");
        }
        return place.toString();
    }

    private List<Resolution> resolveRange(Reference.Range range) {
        Resolution first = resolve(range.first());
        Resolution last = resolve(range.last());
        if (!(first instanceof Found from)) {
            return List.of(first);
        }
        ProvisionId begin = from.ids().get(0);
        if (last instanceof Found to && to.ids().get(0).meeting().equals(begin.meeting())) {
            ProvisionId end = to.ids().get(0);
            return List.of(
                    end.compareTo(begin) < 0
                            ? new Missed(range.last(), Level.RANGE, at(begin), Optional.of(begin), List.of())
                            : new Found(between(begin, end), Optional.empty(), from.onlyInB()));
        } else if (last instanceof Missed missed && !missed.nearest().isEmpty()) {
            ProvisionId end = missed.nearest().get(0);
            List<ProvisionId> upToEnd = end.meeting().equals(begin.meeting()) && end.compareTo(begin) >= 0
                    ? between(begin, end)
                    : List.of(begin);
            return List.of(new Found(upToEnd, Optional.empty(), from.onlyInB()), missed);
        }
        return last instanceof Found
                ? List.of(first, last, new Missed(range.last(), Level.ACROSS, at(begin), Optional.of(begin), List.of()))
                : List.of(first, last);
    }

    private static Optional<MeetingId> at(ProvisionId id) {
        return Optional.of(id.meeting());
    }

    /** Siblings between both ends; where the ends are none, all that stands between them. */
    private List<ProvisionId> between(ProvisionId begin, ProvisionId end) {
        boolean siblings = begin.path().size() == end.path().size()
                && begin.path()
                        .subList(0, begin.path().size() - 1)
                        .equals(end.path().subList(0, end.path().size() - 1));
        return corpus.provisionsOf(begin.meeting()).stream()
                .map(Provision::id)
                .filter(id -> id.compareTo(begin) >= 0 && id.compareTo(end) <= 0)
                .filter(id -> !siblings || id.path().size() == begin.path().size())
                .toList();
    }
}
