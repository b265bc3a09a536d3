package org.recueil.reference.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Provision;
import org.recueil.model.ReportParagraph;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.Resolution.Found;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;
import org.recueil.reference.value.Resolution.ReadAs;
import org.recueil.reference.value.Resolution.Reading;

/** Finds what ranges mean in a corpus, with or without an end. */
public final class RangeResolver {
    private final Corpus corpus;
    private final PlaceResolver places;

    public RangeResolver(Corpus corpus, PlaceResolver places) {
        this.corpus = corpus;
        this.places = places;
    }

    /** Resolves what lies between both ends, as far as it exists. A falling range is read in rising order. */
    public List<Resolution> resolve(Reference.Range range) {
        if (Ranges.isFalling(range)) {
            return turned(range);
        }
        Resolution first = places.resolve(range.first());
        Resolution last = places.resolve(end(range, first));
        if (first instanceof Resolution.Paragraph || last instanceof Resolution.Paragraph) {
            return Ranges.expand(range).map(this::resolveEach).orElse(List.of(first, last));
        }
        if (!(first instanceof Found from)) {
            return List.of(first);
        }
        ProvisionId begin = from.ids().get(0);
        if (last instanceof Found to && to.ids().get(0).meeting().equals(begin.meeting())) {
            ProvisionId end = to.ids().get(0);
            return end.compareTo(begin) < 0
                    ? turned(new Reference.Range(placeOf(begin), placeOf(end)))
                    : List.of(new Found(between(begin, end), Optional.empty(), from.onlyInB()));
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

    private List<Resolution> turned(Reference.Range falling) {
        Reference.Range rising = new Reference.Range(falling.last(), falling.first());
        List<Resolution> resolutions = new ArrayList<>(resolve(rising));
        if (!resolutions.stream().allMatch(Missed.class::isInstance)) {
            resolutions.add(new ReadAs(Reading.TURNED, rising.first(), rising.last()));
        }
        return resolutions;
    }

    /**
     * Resolves a provision and those that follow it in its list, or a paragraph and those that follow it in its report.
     */
    public List<Resolution> resolve(Reference.Onward onward) {
        Resolution resolution = places.resolve(onward.first());
        if (resolution instanceof Found found) {
            ProvisionId begin = found.ids().get(0);
            List<ProvisionId> ids = onward(begin);
            ReadAs readAs = new ReadAs(Reading.ONWARD, placeOf(begin), placeOf(ids.get(ids.size() - 1)));
            return List.of(new Found(ids, found.elsewhere(), found.onlyInB()), readAs);
        } else if (resolution instanceof Resolution.Paragraph here) {
            Anchor anchor = onward.first().anchor();
            Place begin =
                    new Place(anchor, List.of(String.valueOf(here.paragraph().number())));
            Place end = new Place(anchor, List.of(String.valueOf(lastOf(here.paragraph()))));
            List<Resolution> resolutions = new ArrayList<>(resolve(new Reference.Range(begin, end)));
            resolutions.add(new ReadAs(Reading.ONWARD, begin, end));
            return resolutions;
        }
        return List.of(resolution);
    }

    private List<ProvisionId> onward(ProvisionId begin) {
        return corpus.siblings(begin).stream()
                .filter(id -> id.compareTo(begin) >= 0 && id.isPreamble() == begin.isPreamble())
                .toList();
    }

    private int lastOf(ReportParagraph paragraph) {
        return corpus.reportParagraphs().stream()
                .filter(each -> each.symbol().equals(paragraph.symbol()))
                .mapToInt(ReportParagraph::number)
                .max()
                .orElseThrow();
    }

    /** Resolves paragraphs of a report. Neighbouring provisions among them become one resolution. */
    private List<Resolution> resolveEach(List<Place> each) {
        List<Resolution> resolutions = new ArrayList<>();
        for (Place place : each) {
            Resolution next = places.resolve(place);
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

    /** The end of a range. It is in part B if the beginning names no part and only part B has it. */
    private static Place end(Reference.Range range, Resolution first) {
        boolean inB = first instanceof Found from
                && from.onlyInB()
                && range.first().anchor().equals(range.last().anchor());
        return inB ? range.last().inPart(Part.B) : range.last();
    }

    /** The place of a provision as people write it: part A needs no letter. */
    private static Place placeOf(ProvisionId id) {
        MeetingId meeting = id.meeting();
        Optional<Part> part = Optional.of(meeting.part()).filter(letter -> letter == Part.B);
        return new Place(new Anchor.InMeeting(part, meeting.number()), id.path());
    }

    private static Optional<MeetingId> at(ProvisionId id) {
        return Optional.of(id.meeting());
    }

    /** The siblings between both ends. If the ends are not siblings, all provisions between them. */
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
