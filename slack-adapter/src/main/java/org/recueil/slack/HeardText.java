package org.recueil.slack;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.command.Addressing;

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

    /**
     * How a text says the bot's name, which Slack says that it does.
     *
     * @param user the bot's id
     */
    static Addressing addressing(String text, String user) {
        List<MatchResult> names = BRACKETS.matcher(text)
                .results()
                .filter(found -> found.group(1).equals("@" + user))
                .toList();
        return names.isEmpty()
                ? Addressing.NAME_AT_AN_END
                : Addressing.byName(
                        plain(text.substring(0, names.get(0).start())),
                        plain(text.substring(names.get(names.size() - 1).end())));
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
