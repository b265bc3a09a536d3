package org.recueil.quotation.agreed;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.recueil.quotation.value.Force;

/**
 * The adopted wordings that are nearest to a clause.
 *
 * @param outcome whether there are any, and if not, why
 * @param wordings the adopted wordings, the closest first; none unless the outcome is {@link Outcome#FOUND}
 * @param drafts wordings of draft reports that are as near, the closest first. Nobody has adopted them, so they are
 *     never the strongest or the latest
 */
public record ClauseAnswer(Clause clause, Outcome outcome, List<Wording> wordings, List<Wording> drafts) {
    /** What can be said of a clause. */
    public enum Outcome {
        /** Adopted wordings are near. */
        FOUND,
        /** No adopted wording is near. */
        NOTHING_NEAR,
        /** It is in a language in which the corpus has no texts. */
        LANGUAGE_NOT_HELD,
        /** It has too few words that say anything: {@code Merci beaucoup.} */
        TOO_SHORT
    }

    private static final Comparator<Wording> BY_FORCE = Comparator.comparing(
            (Wording wording) -> wording.obligation().map(Obligation::force).orElse(null),
            Comparator.nullsLast(Comparator.<Force>naturalOrder()));
    private static final Comparator<Wording> LATEST_FIRST =
            Comparator.comparing(Wording::year).reversed();
    private static final Comparator<Wording> CLOSEST_FIRST =
            Comparator.comparing(Wording::closeness).reversed();

    public ClauseAnswer {
        wordings = List.copyOf(wordings);
        drafts = List.copyOf(drafts);
        if (wordings.isEmpty() == (outcome == Outcome.FOUND)) {
            throw new IllegalArgumentException(outcome + " with the wordings " + wordings);
        } else if (!wordings.stream().allMatch(Wording::isAdopted)
                || drafts.stream().anyMatch(Wording::isAdopted)) {
            throw new IllegalArgumentException("drafts stand apart: \"" + clause.text() + "\"");
        }
    }

    /** The adopted wordings by force, the strongest first, then by year, the latest first. */
    public List<Wording> byForceAndTime() {
        return wordings.stream()
                .sorted(BY_FORCE.thenComparing(LATEST_FIRST).thenComparing(CLOSEST_FIRST))
                .toList();
    }

    /** The strongest adopted wording, the latest of several; empty if none asks for anything. */
    public Optional<Wording> strongest() {
        return byForceAndTime().stream()
                .findFirst()
                .filter(wording -> wording.obligation().isPresent());
    }

    /** The latest adopted wording, the closest of several of one year; empty if there is none. */
    public Optional<Wording> latest() {
        return wordings.stream().min(LATEST_FIRST.thenComparing(CLOSEST_FIRST));
    }
}
