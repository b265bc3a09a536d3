package org.recueil.telegram.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A label as a phone shows it on a row of its own. */
final class ButtonLabel {
    /** A name such as {@code Victims (protection and assistance) (18)}: what tells it from others stands in the brackets. */
    private static final Pattern BRACKETS =
            Pattern.compile("\\p{L}+ \\((?<inside>[^()]+)\\)(?<count>(?: \\(\\d+\\))?)");

    private static final Pattern COLON = Pattern.compile("[^:]+:[\\s\\p{Z}]+(?<after>.+)");
    private static final Pattern AT_THE_END = Pattern.compile("[\\s\\p{Z},;:(«“—–-]+$");

    private ButtonLabel() {}

    /**
     * The label; of a long one what it names, without what it says of it before a colon, then what stands in its brackets, then that
     * without a count; of what is still too long, whole words.
     */
    static String of(String label) {
        String whole = label.strip();
        Matcher colon = COLON.matcher(whole);
        String named = colon.matches() ? colon.group("after") : whole;
        return Stream.concat(Stream.of(whole, named), inBrackets(named))
                .filter(ButtonLabel::isShort)
                .findFirst()
                .orElseGet(() -> shortened(named));
    }

    private static Stream<String> inBrackets(String named) {
        Matcher brackets = BRACKETS.matcher(named);
        return brackets.matches()
                ? Stream.of(brackets.group("inside") + brackets.group("count"), brackets.group("inside"))
                : Stream.empty();
    }

    private static boolean isShort(String label) {
        return label.codePointCount(0, label.length()) <= ButtonRows.WIDTH;
    }

    private static String shortened(String label) {
        int end = label.offsetByCodePoints(0, ButtonRows.WIDTH - 1);
        int space = label.lastIndexOf(' ', end);
        String words = label.substring(0, space > end / 2 ? space : end);
        return AT_THE_END.matcher(words).replaceFirst("") + "…";
    }
}
