package org.recueil.reference.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.DateReader;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Found;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;

/** Finds what one place means in a corpus. */
public final class PlaceResolver {
    private final Corpus corpus;
    private final DocumentResolver documents;
    private final Misses misses;
    private final Map<MeetingId, DateRange> held = new HashMap<>();

    public PlaceResolver(Corpus corpus) {
        this.corpus = corpus;
        this.documents = new DocumentResolver(corpus);
        this.misses = new Misses(corpus);
        corpus.meetings()
                .forEach(
                        meeting -> DateReader.printed(meeting.dates()).ifPresent(when -> held.put(meeting.id(), when)));
    }

    /** What a place means; a miss if nothing stands there. */
    public Resolution resolve(Place place) {
        List<Meeting> meetings = meetings(place.anchor());
        if (place.path().isEmpty() && !meetings.isEmpty()) {
            return new Resolution.Whole(meetings.get(0).id());
        }
        List<ProvisionId> ids = meetings.stream()
                .flatMap(meeting -> provisions(meeting, place))
                .distinct()
                .toList();
        return found(place, ids)
                .or(() -> documents.paragraph(place, meetings))
                .or(() -> documents.document(place))
                .orElseGet(() -> missed(place, meetings));
    }

    /**
     * Resolves a place to provisions. Without a part, the place means the first of them; otherwise it may mean any of
     * them.
     */
    private static Optional<Resolution> found(Place place, List<ProvisionId> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        } else if (!isWithoutPart(place.anchor())) {
            return Optional.of(new Found(ids, Optional.empty(), false));
        }
        boolean onlyInB = ids.get(0).meeting().part() == Part.B;
        Optional<ProvisionId> elsewhere = ids.size() > 1 ? Optional.of(ids.get(1)) : Optional.empty();
        return Optional.of(new Found(List.of(ids.get(0)), elsewhere, onlyInB));
    }

    private static boolean isWithoutPart(Anchor anchor) {
        return anchor instanceof Anchor.InMeeting in && in.part().isEmpty();
    }

    /** The meetings that an anchor names. For a year, only those that have provisions. */
    private List<Meeting> meetings(Anchor anchor) {
        boolean ofYear = anchor instanceof Anchor.InMeetingOf in && in.held().isYear()
                || anchor instanceof Anchor.InReportOf report && report.held().isYear();
        return corpus.meetings().stream()
                .filter(meeting -> names(anchor, meeting))
                .filter(meeting -> !ofYear || meeting.instrument().isPresent())
                .toList();
    }

    private boolean names(Anchor anchor, Meeting meeting) {
        Part part = meeting.id().part();
        int number = meeting.id().number();
        if (anchor instanceof Anchor.InMeeting in) {
            return in.number() == number && in.part().orElse(part) == part;
        } else if (anchor instanceof Anchor.InMeetingOf in) {
            return in.part() == part && wasHeld(meeting, in.held());
        } else if (anchor instanceof Anchor.InInstrument in) {
            return meeting.instrument()
                    .filter(instrument -> instrument.name().endsWith(" " + in.number()))
                    .isPresent();
        } else if (anchor instanceof Anchor.InDocument in) {
            return meeting.symbol().filter(symbol -> isEnd(in.symbol(), symbol)).isPresent();
        } else if (anchor instanceof Anchor.InReport in) {
            return in.meeting() == number && part == Part.A;
        }
        return anchor instanceof Anchor.InReportOf in && part == Part.A && wasHeld(meeting, in.held());
    }

    /** Whether a meeting was held in a range of days. If its printed dates cannot be read, only its year is known. */
    private boolean wasHeld(Meeting meeting, DateRange when) {
        return when.fits(held.getOrDefault(meeting.id(), DateRange.year(meeting.year())));
    }

    /** Whether what was written is a symbol, or the end of it after a slash, in any case. */
    public static boolean isEnd(String written, String symbol) {
        return ("/" + symbol.toUpperCase(Locale.ROOT)).endsWith("/" + written.toUpperCase(Locale.ROOT));
    }

    /**
     * The provisions of a meeting that a place may mean: the one with this path, or the one printed at this place of
     * the report, or both.
     */
    private Stream<ProvisionId> provisions(Meeting meeting, Place place) {
        Anchor anchor = place.anchor();
        Optional<ProvisionId> byPath = anchor.isParagraphs() ? Optional.empty() : place.provisionIn(meeting.id());
        String printed = Place.printed(place.path());
        Stream<Provision> byPlace = anchor.isDocument()
                ? corpus.provisionsOf(meeting.id()).stream()
                        .filter(provision -> provision.place().equals(printed))
                : Stream.empty();
        return Stream.concat(byPath.flatMap(corpus::provision).stream(), byPlace)
                .map(Provision::id);
    }

    private Resolution missed(Place place, List<Meeting> meetings) {
        if (!meetings.isEmpty()) {
            return misses.furthest(place, meetings);
        }
        Anchor anchor = place.anchor();
        Level level = anchor instanceof Anchor.InInstrument ? Level.INSTRUMENT : Level.MEETING;
        return new Missed(
                place.ofMeeting(),
                anchor instanceof Anchor.InDocument ? Level.DOCUMENT : level,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
