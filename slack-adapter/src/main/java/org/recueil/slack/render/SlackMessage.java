package org.recueil.slack.render;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.export.ExportedFile;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.reply.TextSplitter;
import org.recueil.slack.api.SlackLimits;

/**
 * A message as Slack takes it.
 *
 * @param text for notifications and screen readers; escaped, never blank
 * @param blocks that are shown, at least one
 * @param file that comes with it, not yet written
 */
public record SlackMessage(String text, List<LayoutBlock> blocks, Optional<ExportedFile> file) {
    private static final String MORE = " …";

    /** A message without a file. */
    public SlackMessage(String text, List<LayoutBlock> blocks) {
        this(text, blocks, Optional.empty());
    }

    public SlackMessage {
        blocks = List.copyOf(blocks);
        if (text.isBlank() || text.length() > SlackLimits.FALLBACK) {
            throw new IllegalArgumentException(
                    "the text of a message has 1 to " + SlackLimits.FALLBACK + " characters, not " + text.length());
        }
        if (blocks.isEmpty() || blocks.size() > SlackLimits.MESSAGE_BLOCKS) {
            throw new IllegalArgumentException(
                    "a message has 1 to " + SlackLimits.MESSAGE_BLOCKS + " blocks, not " + blocks.size());
        }
        int characters = Characters.of(blocks);
        if (characters > SlackLimits.MESSAGE_CHARACTERS) {
            throw new IllegalArgumentException(
                    "a message has at most " + SlackLimits.MESSAGE_CHARACTERS + " characters, not " + characters);
        }
    }

    /** The same with a file. */
    public SlackMessage bringing(ExportedFile its) {
        return new SlackMessage(text, blocks, Optional.of(its));
    }

    /** The same without a file, and with that block below. */
    public SlackMessage noting(LayoutBlock note) {
        List<LayoutBlock> all = new ArrayList<>(blocks);
        all.add(note);
        return new SlackMessage(text, all);
    }

    /** The words for notifications and screen readers, one paragraph per line, as many as Slack allows. */
    static String fallback(List<Block> said) {
        String text = LayoutLine.of(said).stream()
                .map(SlackMessage::line)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return fallback(text);
    }

    /** The text, escaped, as much of it as Slack allows. */
    public static String fallback(String text) {
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
