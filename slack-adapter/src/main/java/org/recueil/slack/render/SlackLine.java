package org.recueil.slack.render;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.reply.Item;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.slack.api.SlackLimits;

/**
 * A line as Slack can show it.
 *
 * @param line as the core sets it
 * @param markup empty if Slack's markup would alter the line
 */
record SlackLine(LayoutLine line, Optional<String> markup) {
    /** How far the core indents a quotation. Slack shows a quotation by itself, so only what is indented further is. */
    private static final int QUOTED = 4;

    static SlackLine of(LayoutLine line) {
        return new SlackLine(line, Markup.of(line));
    }

    /** The line in markup, or a text of the length that it would have. */
    String shown() {
        return markup.orElseGet(() -> Escape.of(plain()));
    }

    /** Only its letters. */
    String plain() {
        return label() + text();
    }

    /** How many characters a block with this line may have. */
    int most() {
        return isNote() ? SlackLimits.CONTEXT_TEXT : SlackLimits.SECTION;
    }

    boolean isNote() {
        return line.kind() == LayoutLine.Kind.NOTE;
    }

    boolean isHeading() {
        return line.kind() == LayoutLine.Kind.HEADING;
    }

    boolean isQuoted() {
        return line.isQuoted();
    }

    String text() {
        return line.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /** What separates it from the line above. */
    String separator() {
        return (line.apart() ? "\n\n" : "\n") + indent();
    }

    /** What stands before it if it is the first of its block. Official words keep their indent. */
    String beginning() {
        return isQuoted() ? indent() : "";
    }

    private String indent() {
        return " ".repeat(Math.max(0, line.indent() - QUOTED));
    }

    /** The line as rich text. The label of an entry is bold. The letter of a paragraph is official and stays as it is. */
    List<RichTextElement> runs() {
        List<RichTextElement> runs = new ArrayList<>();
        if (!label().isEmpty()) {
            boolean named =
                    line.kind() != LayoutLine.Kind.QUOTATION && !line.label().equals(Item.BULLET);
            runs.add(named ? bold(label()) : run(label()));
        }
        line.spans().forEach(span -> runs.add(isHeading() ? bold(span.text()) : run(span)));
        return runs;
    }

    private static RichTextElement run(Span span) {
        if (span instanceof Span.Link link) {
            return RichTextSectionElement.Link.builder()
                    .text(link.text())
                    .url(link.url())
                    .build();
        } else if (span instanceof Span.Said || span instanceof Span.Command) {
            return run(span.text(), style().code(true));
        }
        return span instanceof Span.Strong || span instanceof Span.Marked ? bold(span.text()) : run(span.text());
    }

    static RichTextElement run(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    private static RichTextElement bold(String text) {
        return run(text, style().bold(true));
    }

    private static RichTextElement run(String text, RichTextSectionElement.TextStyle.TextStyleBuilder style) {
        return RichTextSectionElement.Text.builder()
                .text(text)
                .style(style.build())
                .build();
    }

    private static RichTextSectionElement.TextStyle.TextStyleBuilder style() {
        return RichTextSectionElement.TextStyle.builder();
    }

    private String label() {
        return line.label().isEmpty() ? "" : line.label() + " ";
    }
}
