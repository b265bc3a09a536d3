package org.recueil.slack.render;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.reply.TextLayout;
import org.recueil.reply.TextSplitter;
import org.recueil.slack.api.SlackLimits;

/** The text of a message where its blocks are not shown: in notifications and for screen readers. */
public final class Fallback {
    private static final String MORE = " …";

    private Fallback() {}

    /** The words of the blocks, one paragraph per line, as many as Slack allows. */
    static String of(List<Block> blocks) {
        String text = TextLayout.of(blocks).stream()
                .map(Fallback::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return of(text);
    }

    /** The text, escaped, as much of it as Slack allows. */
    public static String of(String text) {
        String escaped = Escape.of(text);
        for (int limit = SlackLimits.FALLBACK; escaped.length() > SlackLimits.FALLBACK; limit = limit * 3 / 4) {
            escaped = Escape.of(TextSplitter.split(text, limit).get(0).strip() + MORE);
        }
        return escaped;
    }

    private static String line(LayoutLine line) {
        String text = line.spans().stream().map(Span::text).collect(Collectors.joining());
        return (line.label() + " " + text).strip();
    }
}
