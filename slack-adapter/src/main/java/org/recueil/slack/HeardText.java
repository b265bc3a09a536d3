package org.recueil.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text as Slack hands it over, and as a person wrote it. */
final class HeardText {
    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

    private HeardText() {}

    /**
     * What a person wrote, as the bot reads it: escapes undone, addresses as they were typed, channels by their name, people
     * left out.
     */
    static String plain(String text) {
        String written = BRACKETS.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(written(found.group(1), found.group(2))));
        return Escape.undo(written).strip();
    }

    /** @param label what Slack shows instead; null where there is none */
    private static String written(String inside, String label) {
        if (inside.startsWith("@")) {
            return " ";
        } else if (inside.startsWith("#") || inside.startsWith("!")) {
            return label == null ? " " : label;
        }
        return inside.replaceFirst("^mailto:", "");
    }
}
