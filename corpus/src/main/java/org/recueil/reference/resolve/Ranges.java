package org.recueil.reference.resolve;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.Steps;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.RomanNumeral;

/** Finds what lies between the two ends of a range. */
public final class Ranges {
    private static final int LONGEST = 500;

    private Ranges() {}

    /**
     * All places from first to last, both included. Empty if the two are not siblings, stand in the wrong order, or are
     * further apart than in any text (500).
     */
    public static Optional<List<Place>> expand(Reference.Range range) {
        if (!areSiblings(range)) {
            return Optional.empty();
        }
        int from = value(range.first());
        int to = value(range.last());
        if (from == 0 || to < from || to - from > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(IntStream.rangeClosed(from, to)
                .mapToObj(value -> range.first().withLastStep(step(value, range.first())))
                .toList());
    }

    /** Whether the end of a range comes before its beginning, on the same level. */
    static boolean isFalling(Reference.Range range) {
        return areSiblings(range) && value(range.last()) > 0 && value(range.last()) < value(range.first());
    }

    private static boolean areSiblings(Reference.Range range) {
        return !range.first().path().isEmpty()
                && range.first().path().size() == range.last().path().size()
                && range.first().withLastStep(range.last().lastStep()).equals(range.last());
    }

    private static boolean isNumeral(Place place) {
        List<String> path = place.path();
        return ProvisionId.letterLevel(path) == path.size() - 2 && !path.get(0).equals(ProvisionId.PREAMBLE);
    }

    /** The number that the last step writes; 0 if no text can have such a step. */
    private static int value(Place place) {
        String step = place.lastStep();
        if (ProvisionId.isNumber(step)) {
            return step.length() <= Steps.LONGEST_NUMBER ? Integer.parseInt(step) : 0;
        }
        if (isNumeral(place)) {
            return RomanNumeral.valueOf(step).orElse(0);
        }
        return step.length() == 1 ? step.charAt(0) - 'a' + 1 : 0;
    }

    private static String step(int value, Place like) {
        if (ProvisionId.isNumber(like.lastStep())) {
            return String.valueOf(value);
        }
        return isNumeral(like)
                ? RomanNumeral.of(value).toLowerCase(Locale.ROOT)
                : String.valueOf((char) ('a' + value - 1));
    }
}
