package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.reference.grammar.Symbols;
import org.recueil.reference.resolve.PlaceResolver;
import org.recueil.reference.resolve.RangeResolver;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Found;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reference.value.Resolution.ReadAs;
import org.recueil.reference.value.Resolution.Reading;

/**
 * Finds what references mean in a corpus. A meeting's number without a part means part A if part A has that provision;
 * the provision of part B is then offered beside it. If only part B has it, part B is meant. Safe for use by several
 * threads.
 */
public final class ReferenceResolver {
    private final Corpus corpus;
    private final PlaceResolver places;
    private final RangeResolver ranges;

    public ReferenceResolver(Corpus corpus) {
        this.corpus = corpus;
        this.places = new PlaceResolver(corpus);
        this.ranges = new RangeResolver(corpus, places);
    }

    /**
     * Resolves references, in order. Each gives one resolution, with two exceptions: a range that goes beyond the last
     * provision gives two, and a bare symbol or link gives none if it only names the document of the reference before
     * it. If a reference is not read as it was written, a {@link Resolution.ReadAs} follows it.
     */
    public List<Resolution> resolve(List<Reference> references) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Reference reference : references) {
            if (reference instanceof Reference.Range range) {
                resolutions.addAll(ranges.resolve(range));
            } else if (reference instanceof Reference.Onward onward) {
                resolutions.addAll(ranges.resolve(onward));
            } else if (!isSource(reference, resolutions)) {
                resolutions.addAll(resolveSingle(reference.first()));
            }
        }
        return resolutions;
    }

    /** Resolves one place. */
    public Resolution resolve(Place place) {
        return places.resolve(place);
    }

    /** Whether a reference is only the symbol or link of the document that holds the reference before it. */
    private boolean isSource(Reference reference, List<Resolution> before) {
        if (before.isEmpty()
                || !(reference instanceof Reference.Single single)
                || !(single.first().anchor() instanceof Anchor.InDocument document)
                || !single.first().path().isEmpty()) {
            return false;
        }
        return symbol(before.get(before.size() - 1))
                .filter(symbol -> PlaceResolver.isEnd(document.symbol(), symbol))
                .isPresent();
    }

    private Optional<String> symbol(Resolution resolution) {
        if (resolution instanceof Resolution.Paragraph here) {
            return Optional.of(here.paragraph().symbol());
        } else if (resolution instanceof Resolution.Document here) {
            return Optional.of(here.document().symbol());
        }
        Optional<MeetingId> meeting = Optional.empty();
        if (resolution instanceof Found here) {
            meeting = Optional.of(here.ids().get(0).meeting());
        } else if (resolution instanceof Resolution.Whole here) {
            meeting = Optional.of(here.meeting());
        } else if (resolution instanceof Missed here) {
            meeting = here.meeting();
        }
        return meeting.flatMap(corpus::meeting).flatMap(Meeting::symbol);
    }

    /**
     * Resolves a single place. If a corrigendum, addendum or revision is not in the corpus, its document is taken
     * instead.
     */
    private List<Resolution> resolveSingle(Place place) {
        Resolution resolution = resolve(place);
        if (resolution instanceof Missed missed
                && missed.level() == Level.DOCUMENT
                && place.anchor() instanceof Anchor.InDocument added) {
            Place document = new Place(new Anchor.InDocument(Symbols.ofDocument(added.symbol())), List.of());
            Resolution its = resolve(document);
            Optional<Place> read = symbol(its).map(symbol -> new Place(new Anchor.InDocument(symbol), List.of()));
            if (read.isPresent()) {
                return List.of(its, new ReadAs(Reading.DOCUMENT, place, read.get()));
            }
        }
        return List.of(resolution);
    }
}
