package org.recueil.reference.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Resolution.Level;
import org.recueil.reference.value.Resolution.Missed;

/** Says how far a place that does not exist can be followed and which provisions are nearest. */
final class Misses {
    private static final int NEAREST = 3;

    private final Corpus corpus;

    Misses(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The miss in the meeting in which the place can be followed furthest; the first such meeting, if there are
     * several.
     */
    Missed furthest(Place place, List<Meeting> meetings) {
        return meetings.stream()
                .map(meeting -> in(meeting.id(), place.in(meeting)))
                .max(Comparator.comparingInt(Misses::depth))
                .orElseThrow();
    }

    private static int depth(Missed missed) {
        return missed.reached().map(ProvisionId::depth).orElse(0);
    }

    private Missed in(MeetingId meeting, Place place) {
        List<ProvisionId> top = corpus.topLevel(meeting);
        Optional<MeetingId> at = Optional.of(meeting);
        if (top.isEmpty()) {
            return new Missed(place, Level.EMPTY_MEETING, at, Optional.empty(), List.of());
        } else if (place.anchor() instanceof Anchor.InDocument) {
            return new Missed(
                    place, Level.PROVISION, at, Optional.empty(), List.of(top.get(0), top.get(top.size() - 1)));
        }
        for (int steps = place.path().size() - 1; steps >= 1; steps--) {
            Place above = new Place(place.anchor(), place.path().subList(0, steps));
            Optional<ProvisionId> reached =
                    above.provisionIn(meeting).filter(id -> corpus.provision(id).isPresent());
            if (reached.isPresent()) {
                List<ProvisionId> below = corpus.children(reached.get());
                List<ProvisionId> nearest = below.isEmpty() ? List.of(reached.get()) : nearest(place, below);
                return new Missed(place, Level.BELOW, at, reached, nearest);
            }
        }
        return new Missed(place, Level.PROVISION, at, Optional.empty(), nearest(place, top));
    }

    /**
     * The siblings before the missing provision, the last one first. If it would come before them all, the first
     * siblings.
     */
    private static List<ProvisionId> nearest(Place place, List<ProvisionId> siblings) {
        Optional<ProvisionId> missing = place.provisionIn(siblings.get(0).meeting());
        boolean zero = place.path().stream().anyMatch(step -> step.startsWith("0"));
        List<ProvisionId> before = siblings.stream()
                .filter(id -> missing.map(here -> id.compareTo(here) < 0).orElse(!zero))
                .sorted(Comparator.reverseOrder())
                .toList();
        return (before.isEmpty() ? siblings : before).stream().limit(NEAREST).toList();
    }
}
