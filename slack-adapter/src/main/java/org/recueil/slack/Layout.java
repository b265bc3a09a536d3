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
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.reply.Block;
import org.recueil.reply.Column;
import org.recueil.reply.Span;
import org.recueil.reply.Strip;

/**
 * Sets blocks of a reply as blocks of Slack: a title as header, official texts and words of the bot as sections, small print as
 * context; what Slack's markup would alter as rich text, which has no markup.
 */
final class Layout {
    /** Where a header might be read with escapes or without. */
    private static final Pattern ESCAPED = Pattern.compile("[&<>]");

    private static final int CHILD = 8;

    private final List<LayoutBlock> set = new ArrayList<>();
    private final List<Strip> group = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private Layout() {}

    /** None where there is nothing but spaces. */
    static List<LayoutBlock> of(List<Block> blocks) {
        Layout layout = new Layout();
        Column.of(blocks).forEach(layout::add);
        layout.close();
        return List.copyOf(layout.set);
    }

    /** Whether each paragraph finds room in a block of its own. */
    static boolean holds(List<Block> blocks) {
        return Column.of(blocks).stream().allMatch(strip -> line(strip).length() <= most(strip));
    }

    private void add(Strip strip) {
        if (set.isEmpty() && group.isEmpty() && isHeader(strip)) {
            set.add(HeaderBlock.builder().text(plain(text(strip))).build());
            return;
        }
        String line = line(strip);
        if (!goesOn(strip, line)) {
            close();
        }
        if (!group.isEmpty()) {
            markup.append(strip.apart() ? "\n\n" : "\n");
        }
        markup.append(group.isEmpty() ? line.stripLeading() : line);
        group.add(strip);
    }

    /** Whether the strip stands in one block with those above it. */
    private boolean goesOn(Strip strip, String line) {
        if (group.isEmpty()) {
            return true;
        }
        Strip above = group.get(group.size() - 1);
        boolean alike = isQuoted(above) == isQuoted(strip)
                && above.kind() != Strip.Kind.NOTE
                && strip.kind() != Strip.Kind.NOTE
                && strip.kind() != Strip.Kind.HEADING
                && !(isQuoted(strip) && strip.apart());
        return alike
                && Markup.of(above).isPresent() == Markup.of(strip).isPresent()
                && markup.length() + 2 + line.length() <= most(strip);
    }

    private void close() {
        if (!markup.toString().isBlank()) {
            Strip first = group.get(0);
            if (Markup.of(first).isEmpty()) {
                set.add(richText());
            } else if (first.kind() == Strip.Kind.NOTE) {
                set.add(ContextBlock.builder()
                        .elements(List.of(marked(markup.toString())))
                        .build());
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
        for (Strip strip : group) {
            String lead = (runs.isEmpty() ? "" : strip.apart() ? "\n\n" : "\n") + lead(strip);
            if (!lead.isEmpty()) {
                runs.add(RichTextSectionElement.Text.builder().text(lead).build());
            }
            strip.spans().forEach(span -> runs.add(run(span)));
        }
        return RichTextBlock.builder()
                .elements(
                        List.of(RichTextSectionElement.builder().elements(runs).build()))
                .build();
    }

    private static RichTextElement run(Span span) {
        return span instanceof Span.Link link
                ? RichTextSectionElement.Link.builder()
                        .text(link.text())
                        .url(link.url())
                        .build()
                : RichTextSectionElement.Text.builder().text(Spelling.of(span)).build();
    }

    static MarkdownTextObject marked(String markup) {
        return MarkdownTextObject.builder().text(markup).verbatim(true).build();
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static boolean isHeader(Strip strip) {
        String text = text(strip);
        return strip.kind() == Strip.Kind.HEADING
                && !text.isBlank()
                && text.length() <= SlackLimits.HEADER
                && !ESCAPED.matcher(text).find()
                && strip.spans().stream().noneMatch(Span.Link.class::isInstance);
    }

    private static boolean isQuoted(Strip strip) {
        return strip.kind() == Strip.Kind.QUOTATION;
    }

    private static int most(Strip strip) {
        return strip.kind() == Strip.Kind.NOTE ? SlackLimits.CONTEXT_TEXT : SlackLimits.SECTION;
    }

    /** The strip in markup, or as long as it would be. */
    private static String line(Strip strip) {
        Optional<String> markup = Markup.of(strip);
        return indent(strip) + markup.orElseGet(() -> Escape.of(lead(strip) + text(strip)));
    }

    private static String lead(Strip strip) {
        return strip.label().isEmpty() ? indent(strip) : indent(strip) + strip.label() + " ";
    }

    private static String indent(Strip strip) {
        return " ".repeat(Math.max(0, strip.indent() - CHILD));
    }

    private static String text(Strip strip) {
        return strip.spans().stream().map(Spelling::of).collect(Collectors.joining());
    }
}
