package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;

/** What lies between the two ends of a range. */
public final class Ranges {
    private static final int LONGEST = 500;

    private Ranges() {}

    /**
     * All places from first to last, both included; empty where the two are no siblings, or in the wrong order, or too
     * far apart for any text (500).
     */
    public static Optional<List<Place>> expand(Reference.Range range) {
        List<String> first = range.first().path();
        List<String> last = range.last().path();
        int size = first.size();
        boolean siblings = size > 0
                && size == last.size()
                && range.first().anchor().equals(range.last().anchor())
                && first.subList(0, size - 1).equals(last.subList(0, size - 1));
        if (!siblings) {
            return Optional.empty();
        }
        boolean numerals =
                Place.letterPosition(first) == size - 2 && !first.get(0).equals(ProvisionId.PREAMBLE);
        int from = value(first.get(size - 1), numerals);
        int to = value(last.get(size - 1), numerals);
        if (from == 0 || to < from || to - from > LONGEST) {
            return Optional.empty();
        }
        List<Place> places = new ArrayList<>();
        for (int value = from; value <= to; value++) {
            List<String> path = new ArrayList<>(first.subList(0, size - 1));
            path.add(step(value, first.get(size - 1), numerals));
            places.add(new Place(range.first().anchor(), path));
        }
        return Optional.of(List.copyOf(places));
    }

    private static int value(String step, boolean numeral) {
        if (Character.isDigit(step.charAt(0))) {
            return step.length() <= 4 ? Integer.parseInt(step) : 0;
        }
        if (numeral) {
            return RomanNumeral.valueOf(step).orElse(0);
        }
        return step.length() == 1 ? step.charAt(0) - 'a' + 1 : 0;
    }

    private static String step(int value, String like, boolean numeral) {
        if (Character.isDigit(like.charAt(0))) {
            return String.valueOf(value);
        }
        return numeral ? RomanNumeral.of(value).toLowerCase(Locale.ROOT) : String.valueOf((char) ('a' + value - 1));
    }
}
