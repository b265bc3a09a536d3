package org.recueil.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.TextId;
import org.recueil.quotation.draft.SourceFinder;
import org.recueil.quotation.match.LetterSearch;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Resolution;
import org.recueil.reference.value.ResolvedReference;

/** Says of each reference of a draft whether the text exists, and of a label and a place beside it whether they agree. */
final class ReferenceChecker {
    private static final Pattern IN_PARENTHESES =
            Pattern.compile("\\s*[(\\[]\\s*(?:voir |cf\\.? |see |soit |i\\.e\\. )?");
    private static final Pattern APPOSITION =
            Pattern.compile("\\s*(?:,\\s*(?:soit |c['’]est-à-dire |à savoir )?|[=—–-]\\s*)");

    private ReferenceChecker() {}

    /** What is said of each reference, in order. */
    static List<Finding> check(String draft, List<ResolvedReference> references) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            ResolvedReference reference = references.get(i);
            Optional<ResolvedReference> place = i + 1 < references.size()
                    ? Optional.of(references.get(i + 1)).filter(next -> disagree(draft, reference, next))
                    : Optional.empty();
            if (place.isPresent()) {
                List<TextId> both = new ArrayList<>(SourceFinder.ids(reference));
                both.addAll(SourceFinder.ids(place.get()));
                found.add(finding(
                        Verdict.MISMATCH, draft, reference.start(), place.get().end(), both));
                i++;
            } else {
                found.add(checked(draft, reference));
            }
        }
        return found;
    }

    private static Finding checked(String draft, ResolvedReference reference) {
        List<ProvisionId> nearest = reference.resolutions().stream()
                .filter(Resolution.Missed.class::isInstance)
                .flatMap(missed -> ((Resolution.Missed) missed).nearest().stream())
                .toList();
        boolean missing = reference.resolutions().stream().anyMatch(Resolution.Missed.class::isInstance);
        return missing
                ? finding(Verdict.MISSING, draft, reference.start(), reference.end(), List.copyOf(nearest))
                : finding(Verdict.EXISTS, draft, reference.start(), reference.end(), SourceFinder.ids(reference));
    }

    private static Finding finding(Verdict verdict, String draft, int start, int end, List<TextId> ids) {
        return new Finding(verdict, start, end, draft.substring(start, end), ids, List.of(), "", List.of(), false);
    }

    /**
     * Whether a reference, and another way of naming the same text right after it, name different texts: a label and a
     * symbol, a label and a resolution.
     */
    private static boolean disagree(String draft, ResolvedReference label, ResolvedReference place) {
        if (kind(label) == kind(place)) {
            return false;
        }
        List<TextId> one = SourceFinder.ids(label);
        List<TextId> other = SourceFinder.ids(place);
        boolean agree = one.stream().anyMatch(id -> other.stream().anyMatch(same -> agree(id, same)));
        if (one.isEmpty() || other.isEmpty() || agree) {
            return false;
        }
        String between = draft.substring(label.end(), place.start());
        return IN_PARENTHESES.matcher(between).matches()
                || APPOSITION.matcher(between).matches() && meeting(one.get(0)).equals(meeting(other.get(0)));
    }

    /** The way in which a reference names its text: by meeting, by resolution or by document. */
    private static Class<?> kind(ResolvedReference reference) {
        Anchor anchor = reference.reference().first().anchor();
        return anchor instanceof Anchor.InMeetingOf ? Anchor.InMeeting.class : anchor.getClass();
    }

    private static boolean agree(TextId first, TextId second) {
        return first.equals(second) || LetterSearch.isAbove(first, second) || LetterSearch.isAbove(second, first);
    }

    private static Optional<MeetingId> meeting(TextId id) {
        return id instanceof ProvisionId provision
                ? Optional.of(provision.meeting())
                : id instanceof MeetingId meeting ? Optional.of(meeting) : Optional.empty();
    }
}
