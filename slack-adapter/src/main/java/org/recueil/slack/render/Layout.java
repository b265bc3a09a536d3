package org.recueil.slack.render;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.slack.api.SlackLimits;

/**
 * Sets the blocks of a reply as blocks of Slack. A title becomes a header, words of the bot become sections, small print
 * becomes context, official words become quotations. What Slack's markup would alter becomes rich text, which has no markup.
 */
public final class Layout {
    /** The characters that a header may show either escaped or plain. */
    private static final Pattern ESCAPED = Pattern.compile("[&<>]");

    private final boolean isCard;
    private final List<LayoutBlock> set = new ArrayList<>();
    private final List<SlackLine> group = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();

    private Layout(boolean isCard) {
        this.isCard = isCard;
    }

    /** The blocks; none if there is nothing but spaces. */
    static List<LayoutBlock> of(List<Block> blocks) {
        return new Layout(false).set(blocks);
    }

    /** The same for the card below a link, which takes no rich text. */
    public static List<LayoutBlock> ofCard(List<Block> blocks) {
        return new Layout(true).set(blocks);
    }

    /** Whether each paragraph fits into a block of its own. */
    static boolean holds(List<Block> blocks) {
        return LayoutLine.of(blocks).stream()
                .map(SlackLine::of)
                .allMatch(line -> line.shown().length() <= line.most());
    }

    private List<LayoutBlock> set(List<Block> blocks) {
        LayoutLine.of(blocks).forEach(line -> add(SlackLine.of(line)));
        close();
        return List.copyOf(set);
    }

    private void add(SlackLine line) {
        if (set.isEmpty() && group.isEmpty() && isHeader(line)) {
            set.add(HeaderBlock.builder().text(plain(line.text())).build());
            return;
        }
        if (!goesOn(line)) {
            close();
        }
        shown.append(group.isEmpty() ? line.beginning() : line.separator()).append(line.shown());
        group.add(line);
    }

    /** Whether the line belongs into the same block as those above it. */
    private boolean goesOn(SlackLine line) {
        if (group.isEmpty()) {
            return true;
        }
        SlackLine above = group.get(group.size() - 1);
        return above.isQuoted() == line.isQuoted()
                && (isRich(line) || above.markup().isPresent() == line.markup().isPresent())
                && !above.isNote()
                && !line.isNote()
                && !line.isHeading()
                && !(line.isQuoted() && line.line().apart())
                && shown.length() + line.separator().length() + line.shown().length() <= line.most();
    }

    private boolean isRich(SlackLine line) {
        return line.isQuoted() && !isCard;
    }

    private void close() {
        if (!shown.toString().isBlank()) {
            set.add(block(group.get(0)));
        }
        group.clear();
        shown.setLength(0);
    }

    private LayoutBlock block(SlackLine first) {
        if (isCard) {
            return card(first);
        } else if (isRich(first)) {
            return rich(RichTextQuoteElement.builder().elements(runs()).build());
        } else if (first.markup().isEmpty()) {
            return rich(RichTextSectionElement.builder().elements(runs()).build());
        }
        return marked(first);
    }

    private LayoutBlock card(SlackLine first) {
        if (first.markup().isEmpty()) {
            String text = group.stream().map(SlackLine::plain).collect(Collectors.joining("\n"));
            return SectionBlock.builder().text(plain(text)).build();
        }
        return first.isQuoted() ? section(Markup.quoted(shown.toString())) : marked(first);
    }

    private LayoutBlock marked(SlackLine first) {
        return first.isNote() ? context(shown.toString()) : section(shown.toString());
    }

    private static LayoutBlock section(String markup) {
        return SectionBlock.builder().text(marked(markup)).expand(true).build();
    }

    private static LayoutBlock rich(BlockElement only) {
        return RichTextBlock.builder().elements(List.of(only)).build();
    }

    private List<RichTextElement> runs() {
        List<RichTextElement> runs = new ArrayList<>();
        for (SlackLine line : group) {
            String before = runs.isEmpty() ? line.beginning() : line.separator();
            if (!before.isEmpty()) {
                runs.add(SlackLine.run(before));
            }
            runs.addAll(line.runs());
        }
        return runs;
    }

    /** A block of small print. */
    public static ContextBlock context(String markup) {
        return ContextBlock.builder().elements(List.of(marked(markup))).build();
    }

    static MarkdownTextObject marked(String markup) {
        return MarkdownTextObject.builder().text(markup).verbatim(true).build();
    }

    public static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static boolean isHeader(SlackLine line) {
        String text = line.text();
        return line.isHeading()
                && !text.isBlank()
                && text.length() <= SlackLimits.HEADER
                && !ESCAPED.matcher(text).find()
                && line.line().spans().stream().noneMatch(Span.Link.class::isInstance);
    }
}
