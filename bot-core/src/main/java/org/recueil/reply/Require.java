package org.recueil.reply;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Checks for the constructors of the tree. Each message quotes the offending text. */
final class Require {
    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
    private static final int QUOTED = 60;

    private Require() {}

    /** Legible and not empty; may hold {@code \n}. */
    static void text(String what, String text) {
        legible(what, text);
        check(!text.isEmpty(), what, "is empty", text);
    }

    /** Legible, not blank, and on one line. */
    static void line(String what, String line) {
        label(what, line);
        check(!line.isBlank(), what, "is blank", line);
    }

    /** Legible and on one line; may be empty. */
    static void label(String what, String label) {
        legible(what, label);
        check(label.indexOf('\n') < 0, what, "is not one line", label);
    }

    static void url(String url) {
        Objects.requireNonNull(url, "url");
        check(Legible.isLegible(url) && URL.matcher(url).matches(), "url", "is no http(s) address", url);
    }

    static <T> List<T> some(String what, List<T> parts) {
        List<T> copy = List.copyOf(parts);
        check(!copy.isEmpty(), what, "is an empty list", "");
        return copy;
    }

    static void check(boolean holds, String what, String complaint, String given) {
        if (!holds) {
            String quoted = given.length() > QUOTED ? given.substring(0, QUOTED) + "…" : given;
            throw new IllegalArgumentException(what + " " + complaint + ": \"" + quoted + "\"");
        }
    }

    private static void legible(String what, String text) {
        Objects.requireNonNull(text, what);
        check(Legible.isLegible(text), what, "holds a character that cannot be shown", Legible.of(text));
    }
}
