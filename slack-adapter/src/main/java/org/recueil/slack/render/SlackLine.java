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
 * A line as Slack can say it.
 *
 * @param markup nothing where Slack's markup would alter it
 */
record SlackLine(LayoutLine strip, Optional<String> markup) {
    /** How far a line with official words stands from the margin, if none is above it. */
    private static final int QUOTED = 4;

    static SlackLine of(LayoutLine strip) {
        return new SlackLine(strip, Markup.of(strip));
    }

    /** In markup, or as long as it would be. */
    String shown() {
        return markup.orElseGet(() -> Escape.of(plain()));
    }

    /** Its letters and no more. */
    String plain() {
        return label() + text();
    }

    /** The most characters that a block with this line may have. */
    int most() {
        return isNote() ? SlackLimits.CONTEXT_TEXT : SlackLimits.SECTION;
    }

    boolean isNote() {
        return strip.kind() == LayoutLine.Kind.NOTE;
    }

    boolean isHeading() {
        return strip.kind() == LayoutLine.Kind.HEADING;
    }

    boolean isQuoted() {
        return strip.isQuoted();
    }

    String text() {
        return strip.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /** What parts it from the line above. */
    String separator() {
        return (strip.apart() ? "\n\n" : "\n") + indent();
    }

    /** What stands before it if it is the first of its block: official words keep their place among the others. */
    String beginning() {
        return isQuoted() ? indent() : "";
    }

    private String indent() {
        return " ".repeat(Math.max(0, strip.indent() - QUOTED));
    }

    /** The line without markup. The label of an entry is bold; the letter of a paragraph is official, and stays as it is. */
    List<RichTextElement> runs() {
        List<RichTextElement> runs = new ArrayList<>();
        if (!label().isEmpty()) {
            boolean named =
                    strip.kind() != LayoutLine.Kind.QUOTATION && !strip.label().equals(Item.BULLET);
            runs.add(named ? bold(label()) : run(label()));
        }
        strip.spans().forEach(span -> runs.add(isHeading() ? bold(span.text()) : run(span)));
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
        return strip.label().isEmpty() ? "" : strip.label() + " ";
    }
}
