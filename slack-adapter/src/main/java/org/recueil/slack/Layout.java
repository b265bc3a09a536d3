package org.recueil.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.recueil.reply.Block;
import org.recueil.reply.Column;
import org.recueil.reply.Span;

/**
 * Sets blocks of a reply as blocks of Slack: a title as header, official texts and words of the bot as sections, small print as
 * context; what Slack's markup would alter as rich text, which has no markup.
 */
final class Layout {
    /** Where a header might be read with escapes or without. */
    private static final Pattern ESCAPED = Pattern.compile("[&<>]");

    private final List<LayoutBlock> set = new ArrayList<>();
    private final List<Line> group = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private Layout() {}

    /** None where there is nothing but spaces. */
    static List<LayoutBlock> of(List<Block> blocks) {
        Layout layout = new Layout();
        Column.of(blocks).forEach(strip -> layout.add(Line.of(strip)));
        layout.close();
        return List.copyOf(layout.set);
    }

    /** Whether each paragraph finds room in a block of its own. */
    static boolean holds(List<Block> blocks) {
        return Column.of(blocks).stream()
                .map(Line::of)
                .allMatch(line -> line.shown().length() <= line.most());
    }

    private void add(Line line) {
        if (set.isEmpty() && group.isEmpty() && isHeader(line)) {
            set.add(HeaderBlock.builder().text(plain(line.text())).build());
            return;
        }
        if (!goesOn(line)) {
            close();
        }
        markup.append(group.isEmpty() ? "" : line.separator()).append(line.shown());
        group.add(line);
    }

    /** Whether the line stands in one block with those above it. */
    private boolean goesOn(Line line) {
        if (group.isEmpty()) {
            return true;
        }
        Line above = group.get(group.size() - 1);
        return above.isQuoted() == line.isQuoted()
                && above.markup().isPresent() == line.markup().isPresent()
                && !above.isNote()
                && !line.isNote()
                && !line.isHeading()
                && !(line.isQuoted() && line.strip().apart())
                && markup.length() + line.separator().length() + line.shown().length() <= line.most();
    }

    private void close() {
        if (!markup.toString().isBlank()) {
            Line first = group.get(0);
            if (first.markup().isEmpty()) {
                set.add(richText());
            } else if (first.isNote()) {
                set.add(context(markup.toString()));
            } else {
                set.add(SectionBlock.builder()
                        .text(marked(markup.toString()))
                        .expand(true)
                        .build());
            }
        }
        group.clear();
        markup.setLength(0);
    }

    private LayoutBlock richText() {
        List<RichTextElement> runs = new ArrayList<>();
        for (Line line : group) {
            if (!runs.isEmpty()) {
                runs.add(Line.run(line.separator()));
            }
            runs.addAll(line.runs());
        }
        return RichTextBlock.builder()
                .elements(
                        List.of(RichTextSectionElement.builder().elements(runs).build()))
                .build();
    }

    /** Small print. */
    static ContextBlock context(String markup) {
        return ContextBlock.builder().elements(List.of(marked(markup))).build();
    }

    static MarkdownTextObject marked(String markup) {
        return MarkdownTextObject.builder().text(markup).verbatim(true).build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static boolean isHeader(Line line) {
        String text = line.text();
        return line.isHeading()
                && !text.isBlank()
                && text.length() <= SlackLimits.HEADER
                && !ESCAPED.matcher(text).find()
                && line.strip().spans().stream().noneMatch(Span.Link.class::isInstance);
    }
}
