package org.recueil.meetings;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.recueil.model.Corpus;
import org.recueil.model.InTextCitation;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.TextId;
import org.recueil.reference.CitationFinder;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundCitation;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Resolution;

/** Finds what the citations inside official texts mean in a corpus. */
public final class CitationResolver {
    private final ReferenceResolver resolver;

    /** @param corpus what the texts may cite; its own citations do not matter */
    public CitationResolver(Corpus corpus) {
        resolver = new ReferenceResolver(corpus);
    }

    /** The corpus with the citations in the texts of some of its meetings. */
    public static Corpus addCitations(Corpus corpus, Predicate<MeetingId> of) {
        CitationResolver resolver = new CitationResolver(corpus);
        return corpus.toBuilder()
                .meetings(corpus.meetings().stream()
                        .map(meeting -> of.test(meeting.id()) ? resolver.citing(meeting) : meeting)
                        .toList())
                .provisions(corpus.provisions().stream()
                        .map(provision -> of.test(provision.id().meeting()) ? resolver.citing(provision) : provision)
                        .toList())
                .build();
    }

    private Meeting citing(Meeting meeting) {
        Optional<Instrument> instrument = meeting.instrument();
        return instrument
                .flatMap(Instrument::opening)
                .map(opening -> meeting.with(instrument.get().citing(citationsOf(opening, Optional.of(meeting.id())))))
                .orElse(meeting);
    }

    private Provision citing(Provision provision) {
        return provision.citing(
                citationsOf(provision.text(), Optional.of(provision.id().meeting())));
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
                .flatMap(place -> absolute(place, here).stream())
                .flatMap(place -> targets(resolver.resolve(place)).stream())
                .distinct()
                .toList();
    }

    private static Optional<Place> absolute(Place cited, Optional<MeetingId> here) {
        return cited.anchor() instanceof Anchor.Here
                ? here.map(meeting -> new Place(Anchor.meeting(meeting), cited.path()))
                : Optional.of(cited);
    }

    private static List<TextId> targets(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            return List.copyOf(found.ids());
        } else if (resolution instanceof Resolution.Whole whole) {
            return List.of(whole.meeting());
        }
        return resolution instanceof Resolution.Document background
                ? List.of(background.document().id())
                : List.of();
    }
}
