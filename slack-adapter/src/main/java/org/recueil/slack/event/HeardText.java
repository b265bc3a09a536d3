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

/** A text as Slack hands it over, and as a person wrote it. */
public final class HeardText {
    private static final Pattern BRACKETS = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");
    private static final Pattern MARKDOWN_LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\(([^()\\s]*)[^()]*\\)");
    /** What an address begins with that is no address of a page. */
    private static final Pattern SCHEME = Pattern.compile("^(?:mailto|tel):");

    private static final Set<String> EVERYBODY = Set.of("!here", "!channel", "!everyone", "!group");

    private HeardText() {}

    /**
     * What a person wrote, as the bot reads it: escapes undone, links as {@link #link} reads them, channels, groups and dates as
     * Slack shows them, people left out. Of a text longer than a message, the beginning.
     *
     * @see <a href="https://docs.slack.dev/messaging/formatting-message-text">Formatting message text</a>
     */
    public static String plain(String text) {
        String written = BRACKETS.matcher(SlackLimits.readable(text))
                .replaceAll(found -> Matcher.quoteReplacement(
                        written(found.group(1), found.group(2) == null ? "" : found.group(2))));
        return Escape.undo(written).strip();
    }

    /** The same of a text in standard Markdown, which apps may post: its links are written otherwise. */
    static String markdown(String text) {
        return MARKDOWN_LINK
                .matcher(SlackLimits.readable(text))
                .replaceAll(found -> Matcher.quoteReplacement(link(found.group(2), found.group(1))));
    }

    /**
     * How a text says the bot's name, which Slack says that it does.
     *
     * @param user the bot's id
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

    /** @param label what Slack shows instead; empty if there is none */
    private static String written(String inside, String label) {
        if (inside.startsWith("@") || EVERYBODY.contains(inside)) {
            return " ";
        } else if (inside.startsWith("#") || inside.startsWith("!")) {
            return label.isEmpty() ? " " : label;
        }
        return link(inside, label);
    }

    /** The words of a link; its address if there are none, or if it leads to an official document, which it names exactly. */
    static String link(String address, String label) {
        return label.isBlank() || LinkPreviews.isOfDocument(address)
                ? SCHEME.matcher(address).replaceFirst("")
                : label;
    }
}
