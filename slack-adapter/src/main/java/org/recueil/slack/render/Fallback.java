package org.recueil.slack.render;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.reply.TextLayout;
import org.recueil.reply.TextSplitter;
import org.recueil.slack.api.SlackLimits;

/** What a message says where its blocks are not shown: to notifications and screen readers. */
public final class Fallback {
    private static final String MORE = " …";

    private Fallback() {}

    /** The words of the blocks, one paragraph per line, as far as Slack takes them. */
    static String of(List<Block> blocks) {
        String text = TextLayout.of(blocks).stream()
                .map(Fallback::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return of(text);
    }

    /** The text, escaped, as far as Slack takes it. */
    public static String of(String text) {
        String escaped = Escape.of(text);
        for (int limit = SlackLimits.FALLBACK; escaped.length() > SlackLimits.FALLBACK; limit = limit * 3 / 4) {
            escaped = Escape.of(TextSplitter.split(text, limit).get(0).strip() + MORE);
        }
        return escaped;
    }

    private static String line(LayoutLine strip) {
        String text = strip.spans().stream().map(Span::text).collect(Collectors.joining());
        return (strip.label() + " " + text).strip();
    }
}
