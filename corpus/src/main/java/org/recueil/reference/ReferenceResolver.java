package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
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
    private final PlaceResolver places;

    public ReferenceResolver(Corpus corpus) {
        this.corpus = corpus;
        this.places = new PlaceResolver(corpus);
    }

    /**
     * One resolution for each reference, in order; a range that goes beyond the last provision gives two, and
     * the bare symbol or link of the document that holds what was named before it none.
     */
    public List<Resolution> resolve(List<Reference> references) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Reference reference : references) {
            if (reference instanceof Reference.Range range) {
                resolutions.addAll(resolveRange(range));
            } else if (!isSource(reference, resolutions)) {
                resolutions.add(resolve(reference.first()));
            }
        }
        return resolutions;
    }

    /** What one place means. */
    public Resolution resolve(Place place) {
        return places.resolve(place);
    }

    /** Whether a reference only names the document that holds what was named before: the symbol or link beside it. */
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
        return meeting.flatMap(corpus::meeting).flatMap(PlaceResolver::symbol);
    }

    /** Paragraphs of a report, and the provisions among them in one piece. */
    private List<Resolution> resolveEach(List<Place> each) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Place place : each) {
            Resolution next = resolve(place);
            Resolution last = resolutions.isEmpty() ? null : resolutions.get(resolutions.size() - 1);
            if (next instanceof Found more && last instanceof Found before) {
                List<ProvisionId> ids = new ArrayList<>(before.ids());
                ids.addAll(more.ids());
                resolutions.set(resolutions.size() - 1, new Found(ids, Optional.empty(), before.onlyInB()));
            } else {
                resolutions.add(next);
            }
        }
        return resolutions;
    }

    private List<Resolution> resolveRange(Reference.Range range) {
        Resolution first = resolve(range.first());
        Resolution last = resolve(end(range, first));
        if (first instanceof Resolution.Paragraph || last instanceof Resolution.Paragraph) {
            return Ranges.expand(range).map(this::resolveEach).orElse(List.of(first, last));
        }
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

    /** The end of a range: in part B, where the beginning names no part and was found there alone. */
    private static Place end(Reference.Range range, Resolution first) {
        boolean inB = first instanceof Found from
                && from.onlyInB()
                && range.first().anchor().equals(range.last().anchor());
        return inB ? range.last().inPart(Part.B) : range.last();
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
