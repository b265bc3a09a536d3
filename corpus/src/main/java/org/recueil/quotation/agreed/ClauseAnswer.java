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
public record ClauseAnswer(Clause clause, Outcome outcome, List<AgreedWording> wordings, List<AgreedWording> drafts) {
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

    private static final Comparator<AgreedWording> BY_FORCE = Comparator.comparing(
            (AgreedWording wording) ->
                    wording.obligation().map(Obligation::force).orElse(null),
            Comparator.nullsLast(Comparator.<Force>naturalOrder()));
    private static final Comparator<AgreedWording> LATEST_FIRST =
            Comparator.comparing(AgreedWording::year).reversed();
    private static final Comparator<AgreedWording> CLOSEST_FIRST =
            Comparator.comparing(AgreedWording::closeness).reversed();

    /** A wording that is less close, beside the closest, is on the same matter but need not ask for the same measure. */
    private static final double SAME_MEASURE = 0.68;
    /** A text that holds the clause itself is closer than any other wording of its measure can be. */
    private static final double CLOSE_ENOUGH = 0.75;

    public ClauseAnswer {
        wordings = List.copyOf(wordings);
        drafts = List.copyOf(drafts);
        if (wordings.isEmpty() == (outcome == Outcome.FOUND)) {
            throw new IllegalArgumentException(outcome + " with the wordings " + wordings);
        } else if (!wordings.stream().allMatch(AgreedWording::isAdopted)
                || drafts.stream().anyMatch(AgreedWording::isAdopted)) {
            throw new IllegalArgumentException("drafts stand apart: \"" + clause.text() + "\"");
        }
    }

    /** The adopted wordings that are nearly as close as the closest, so that they ask for the same; the closest first. */
    public List<AgreedWording> ofSameMeasure() {
        double closest = wordings.stream()
                .mapToDouble(AgreedWording::closeness)
                .findFirst()
                .orElse(0);
        double least = SAME_MEASURE * Math.min(CLOSE_ENOUGH, closest);
        return wordings.stream().filter(wording -> wording.closeness() >= least).toList();
    }

    /** The adopted wordings of the same measure by force, the strongest first, then by year, the latest first. */
    public List<AgreedWording> byForceAndTime() {
        return ofSameMeasure().stream()
                .sorted(BY_FORCE.thenComparing(LATEST_FIRST).thenComparing(CLOSEST_FIRST))
                .toList();
    }

    /** The strongest adopted wording of the same measure, the latest of several; empty if none asks for anything. */
    public Optional<AgreedWording> strongest() {
        return byForceAndTime().stream()
                .findFirst()
                .filter(wording -> wording.obligation().isPresent());
    }

    /** The latest adopted wording of the same measure, the closest of one year; empty if there is none. */
    public Optional<AgreedWording> latest() {
        return ofSameMeasure().stream().min(LATEST_FIRST.thenComparing(CLOSEST_FIRST));
    }
}
