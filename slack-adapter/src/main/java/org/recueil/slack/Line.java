package org.recueil.slack;

import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.reply.Span;
import org.recueil.reply.Strip;

/**
 * A strip as Slack can say it.
 *
 * @param markup nothing where Slack's markup would alter it
 */
record Line(Strip strip, Optional<String> markup) {
    private static final int CHILD = 8;

    static Line of(Strip strip) {
        return new Line(strip, Markup.of(strip));
    }

    /** In markup, or as long as it would be. */
    String shown() {
        return markup.orElseGet(() -> Escape.of(label() + text()));
    }

    /** The most characters that a block with this line may have. */
    int most() {
        return isNote() ? SlackLimits.CONTEXT_TEXT : SlackLimits.SECTION;
    }

    boolean isNote() {
        return strip.kind() == Strip.Kind.NOTE;
    }

    boolean isHeading() {
        return strip.kind() == Strip.Kind.HEADING;
    }

    boolean isQuoted() {
        return strip.isQuoted();
    }

    String text() {
        return strip.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    /** What parts it from the line above. */
    String separator() {
        return (strip.apart() ? "\n\n" : "\n") + " ".repeat(Math.max(0, strip.indent() - CHILD));
    }

    /** The line without markup, where letters are safe but most styles are lost. */
    List<RichTextElement> runs() {
        List<RichTextElement> runs = new ArrayList<>();
        if (!label().isEmpty()) {
            runs.add(run(label()));
        }
        strip.spans().forEach(span -> runs.add(run(span)));
        return runs;
    }

    private static RichTextElement run(Span span) {
        if (span instanceof Span.Link link) {
            return RichTextSectionElement.Link.builder()
                    .text(link.text())
                    .url(link.url())
                    .build();
        }
        return span instanceof Span.Said said
                ? RichTextSectionElement.Text.builder()
                        .text(said.text())
                        .style(RichTextSectionElement.TextStyle.builder()
                                .code(true)
                                .build())
                        .build()
                : run(span.text());
    }

    static RichTextElement run(String text) {
        return RichTextSectionElement.Text.builder().text(text).build();
    }

    private String label() {
        return strip.label().isEmpty() ? "" : strip.label() + " ";
    }
}
