package org.recueil.importer.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of {@code corpus/corrections.tsv}: what a source prints and what is read instead.
 *
 * @param place {@code l. 812} for the only line where it applies, or {@code ×41} if it applies everywhere, exactly that
 *     many times
 * @param corrected what is read instead; the same as printed if the authors' own mistake is left
 * @param cause {@code extraction} if the file is wrong, {@code official} if the published document is
 */
public record Correction(Source source, String place, String printed, String corrected, Cause cause, String why) {
    /** What is wrong: the file or the published document. */
    public enum Cause {
        EXTRACTION,
        OFFICIAL;

        /** @throws IllegalArgumentException for a word that the table does not use */
        static Cause named(String word) {
            return Arrays.stream(values())
                    .filter(cause -> cause.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "a cause is \"extraction\" or \"official\", not \"" + word + "\""));
        }
    }

    private static final Pattern PLACE = Pattern.compile("l\\. (\\d+)|×(\\d+)");

    public Correction {
        if (!PLACE.matcher(place).matches()) {
            throw new IllegalArgumentException("a place is \"l. 812\" or \"×41\", not \"" + place + "\"");
        }
        if (printed.isEmpty() || why.isBlank()) {
            throw new IllegalArgumentException("a correction needs what is printed, and why");
        }
    }

    /** The line where it applies; 0 if it applies everywhere. */
    public int line() {
        return number(1);
    }

    /** How often the printed words must be found. */
    int times() {
        return line() > 0 ? 1 : number(2);
    }

    /** Whether the row only notes a mistake that stays as printed. */
    public boolean leavesAsPrinted() {
        return printed.equals(corrected);
    }

    private int number(int group) {
        Matcher matcher = PLACE.matcher(place);
        return matcher.matches() && matcher.group(group) != null ? Integer.parseInt(matcher.group(group)) : 0;
    }
}
