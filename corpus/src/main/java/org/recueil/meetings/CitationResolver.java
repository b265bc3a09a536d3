package org.recueil.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.BackgroundDocument;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.reference.CitationFinder;
import org.recueil.reference.grammar.DateReader;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.FoundCitation;
import org.recueil.reference.value.Place;

/** Finds what the citations inside official texts mean in this corpus. */
public final class CitationResolver {
    /** The only report that these texts cite by its year. */
    private static final Map<Integer, OriginalReport> REPORT_OF_YEAR = Map.of(2009, OriginalReport.A_I);

    private final Set<ProvisionId> provisions;
    private final Map<String, MeetingId> instruments;
    private final Set<String> documents;
    private final Map<MeetingId, DateRange> held;

    /**
     * @param instruments the meetings, by the number of their decision or resolution
     * @param documents the symbols of the background documents
     * @param held when each meeting was held
     */
    public CitationResolver(
            Set<ProvisionId> provisions,
            Map<String, MeetingId> instruments,
            Set<String> documents,
            Map<MeetingId, DateRange> held) {
        this.provisions = provisions;
        this.instruments = instruments;
        this.documents = documents;
        this.held = held;
    }

    /** A resolver for further texts of a corpus. */
    static CitationResolver of(Corpus corpus) {
        Map<String, MeetingId> instruments = new HashMap<>();
        Map<MeetingId, DateRange> held = new TreeMap<>();
        for (Meeting meeting : corpus.meetings()) {
            DateReader.printed(meeting.dates()).ifPresent(when -> held.put(meeting.id(), when));
            if (meeting.id().part() == Part.B) {
                meeting.instrument()
                        .map(Instrument::name)
                        .ifPresent(name -> instruments.put(name.substring(name.indexOf(' ') + 1), meeting.id()));
            }
        }
        return new CitationResolver(
                corpus.provisions().stream().map(Provision::id).collect(Collectors.toSet()),
                instruments,
                corpus.documents().stream().map(BackgroundDocument::symbol).collect(Collectors.toSet()),
                held);
    }

    /**
     * The citations in a provision, in the opening words of an instrument, or in a paragraph of a report.
     *
     * @param here the meeting whose text it is; empty for a report
     */
    public List<InTextCitation> citationsOf(String text, Optional<MeetingId> here) {
        return CitationFinder.find(text).stream()
                .map(citation -> new InTextCitation(citation.start(), citation.end(), targets(citation, here)))
                .toList();
    }

    private List<TextId> targets(FoundCitation citation, Optional<MeetingId> here) {
        return citation.places().stream()
                .flatMap(place -> target(place, here).stream())
                .distinct()
                .toList();
    }

    private Optional<TextId> target(Place place, Optional<MeetingId> here) {
        Anchor anchor = place.anchor();
        if (anchor instanceof Anchor.InReportOf report) {
            return Optional.ofNullable(REPORT_OF_YEAR.get(report.held().year()))
                    .flatMap(original -> existing(original.meeting(), original.pathAt(place.path())));
        } else if (anchor instanceof Anchor.InMeeting meeting) {
            return existing(new MeetingId(Part.A, meeting.number()), place.path());
        } else if (anchor instanceof Anchor.InInstrument instrument) {
            return Optional.ofNullable(instruments.get(instrument.number()));
        } else if (anchor instanceof Anchor.InMeetingOf meeting) {
            return held.entrySet().stream()
                    .filter(each -> each.getKey().part() == meeting.part())
                    .filter(each -> meeting.held().fits(each.getValue()))
                    .<TextId>map(Map.Entry::getKey)
                    .findFirst();
        } else if (anchor instanceof Anchor.Here) {
            return here.flatMap(meeting -> existing(meeting, place.path()));
        } else if (anchor instanceof Anchor.InDocument document) {
            return Stream.of(ofReport(document.symbol(), place), ofDocuments(document.symbol()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        throw new IllegalStateException("no rule for " + anchor);
    }

    private Optional<TextId> ofReport(String symbol, Place place) {
        Optional<OriginalReport> report = OriginalReport.ofSymbol(symbol);
        return place.path().isEmpty()
                ? report.<TextId>map(OriginalReport::meeting)
                : report.flatMap(original -> existing(original.meeting(), original.pathAt(place.path())));
    }

    private Optional<TextId> ofDocuments(String symbol) {
        return documents.contains(symbol) ? Optional.of(new DocumentId(symbol)) : Optional.empty();
    }

    private Optional<TextId> existing(MeetingId meeting, List<String> path) {
        return ProvisionId.isPath(path)
                ? Optional.<TextId>of(new ProvisionId(meeting, path)).filter(provisions::contains)
                : Optional.empty();
    }
}
