package org.recueil.slack.event;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.Addressing;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.render.Escape;
import org.recueil.slack.show.LinkPreviews;

/** Reads a text as Slack delivers it, and gives it as a person wrote it. */
public final class HeardText {
    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^()\\s]*)[^()]*\\)");
    /** The beginnings of addresses that do not lead to a page. */
    private static final Pattern SCHEME = Pattern.compile("^(?:mailto|tel):");

    private static final Set<String> EVERYBODY = Set.of("!here", "!channel", "!everyone", "!group");

    private HeardText() {}

    /**
     * What a person wrote, as the bot reads it: escapes are undone, links are read by {@link #link}, channels, groups and dates
     * are as Slack shows them, and people are left out. Of a text longer than a message only the beginning.
     *
     * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
     */
    public static String plain(String text) {
        String written = BRACKETS.matcher(SlackLimits.readable(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        written(found.group(1), found.group(2) == null ? "" : found.group(2))));
        return Escape.undo(written).strip();
    }

    /** The same for standard Markdown, which apps may post and which writes links otherwise. */
    static String markdown(String text) {
        return MARKDOWN_LINK
                .matcher(SlackLimits.readable(text))
                .replaceAll(found -> Matcher.quoteReplacement(link(found.group(2), found.group(1))));
    }

    /**
     * How a text addresses the bot by name.
     *
     * @param user the bot's id
     * @return {@link Addressing#NAME_AT_AN_END} also if the text does not name the bot
     */
    static Addressing addressing(String text, String user) {
        String whole = SlackLimits.readable(text);
        List<MatchResult> names = BRACKETS.matcher(whole)
                .results()
                .filter(found -> found.group(1).equals("@" + user))
                .toList();
        return names.isEmpty()
                ? Addressing.NAME_AT_AN_END
                : Addressing.byName(
                        plain(whole.substring(0, names.get(0).start())),
                        plain(whole.substring(names.get(names.size() - 1).end())));
    }

    /** @param label that Slack shows instead; empty if there is none */
    private static String written(String inside, String label) {
        if (inside.startsWith("@") || EVERYBODY.contains(inside)) {
            return " ";
        } else if (inside.startsWith("#") || inside.startsWith("!")) {
            return label.isEmpty() ? " " : label;
        }
        return link(inside, label);
    }

    /**
     * The label of a link; its address if there is no label, or if it leads to an official document, which the address names
     * exactly.
     */
    static String link(String address, String label) {
        return label.isBlank() || LinkPreviews.isOfDocument(address)
                ? SCHEME.matcher(address).replaceFirst("")
                : label;
    }
}
