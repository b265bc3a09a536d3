package org.recueil.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.RomanNumeral;

/**
 * Merges places of one document as reports print them: places under one number name it once, and three or more in a row are a
 * range: {@code 51 b) à e) et g)}, {@code 44 à 46 et 57}.
 */
final class CitedPlaces {
    private static final int FEWEST_IN_RANGE = 3;

    private final String to;
    private final String and;
    private final UnaryOperator<String> form;

    /**
     * @param to the word between the ends of a range, with its blanks
     * @param and the word before the last place, with its blanks
     * @param form writes a step in the language of the citation: {@code (b)} for {@code b)}
     */
    CitedPlaces(String to, String and, UnaryOperator<String> form) {
        this.to = to;
        this.and = and;
        this.form = form;
    }

    /** @param printed places in the order of their text, such as {@code 51 j) iv)} */
    String merged(List<String> printed) {
        List<String> groups = new ArrayList<>();
        boolean several = false;
        for (int first = 0; first < printed.size(); ) {
            String above = above(printed.get(first));
            int end = first;
            List<String> steps = new ArrayList<>();
            while (end < printed.size() && above(printed.get(end)).equals(above)) {
                steps.add(printed.get(end).substring(above.length()));
                end++;
            }
            List<String> ranges = ranges(steps);
            several |= !above.isEmpty() && ranges.size() > 1;
            if (above.isEmpty()) {
                groups.addAll(ranges);
            } else {
                groups.add(form.apply(above) + listed(ranges, and));
            }
            first = end;
        }
        return listed(groups, several ? "," + and : and);
    }

    /** What stands before the last step, with its blank; empty for a single step. */
    private static String above(String place) {
        return place.substring(0, place.lastIndexOf(' ') + 1);
    }

    private List<String> ranges(List<String> steps) {
        List<String> ranges = new ArrayList<>();
        for (int first = 0; first < steps.size(); ) {
            int last = first;
            while (last + 1 < steps.size() && isNext(steps.get(last), steps.get(last + 1))) {
                last++;
            }
            if (last - first + 1 >= FEWEST_IN_RANGE) {
                ranges.add(form.apply(steps.get(first)) + to + form.apply(steps.get(last)));
            } else {
                steps.subList(first, last + 1).forEach(step -> ranges.add(form.apply(step)));
            }
            first = last + 1;
        }
        return ranges;
    }

    private static boolean isNext(String step, String next) {
        OptionalInt one = number(step);
        OptionalInt other = number(next);
        boolean numbers = one.isPresent() && other.isPresent() && other.getAsInt() == one.getAsInt() + 1;
        boolean letters = letter(step) > 0 && letter(next) == letter(step) + 1;
        return numbers || letters;
    }

    private static char letter(String step) {
        return step.length() == 2 && step.charAt(1) == ')' && Character.isLetter(step.charAt(0)) ? step.charAt(0) : 0;
    }

    /** The value of a number, or of a numeral of several letters; a single letter is taken for a letter. */
    private static OptionalInt number(String step) {
        if (ProvisionId.isNumber(step)) {
            return OptionalInt.of(Integer.parseInt(step));
        }
        String numeral = step.replace(")", "");
        return numeral.length() == 1 && "ivx".indexOf(numeral.charAt(0)) < 0
                ? OptionalInt.empty()
                : RomanNumeral.valueOf(numeral);
    }

    private static String listed(List<String> parts, String and) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + and + parts.get(last);
    }
}
