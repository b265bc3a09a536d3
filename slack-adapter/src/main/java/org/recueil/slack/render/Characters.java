package org.recueil.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.List;
import java.util.stream.Stream;

/** Counts the characters of blocks, including markup, addresses and what buttons carry. */
final class Characters {
    private Characters() {}

    static int of(List<LayoutBlock> blocks) {
        return blocks.stream().mapToInt(Characters::of).sum();
    }

    private static int of(LayoutBlock block) {
        if (block instanceof SectionBlock section) {
            return of(section.getText());
        }
        if (block instanceof HeaderBlock header) {
            return of(header.getText());
        }
        if (block instanceof ContextBlock context) {
            return context.getElements().stream()
                    .mapToInt(element -> of((TextObject) element))
                    .sum();
        }
        if (block instanceof ActionsBlock actions) {
            return actions.getElements().stream().mapToInt(Characters::of).sum();
        }
        return block instanceof RichTextBlock rich
                ? rich.getElements().stream()
                        .flatMap(Characters::runs)
                        .mapToInt(Characters::of)
                        .sum()
                : 0;
    }

    private static int of(BlockElement element) {
        if (element instanceof ButtonElement button) {
            String carried = button.getUrl() == null ? button.getValue() : button.getUrl();
            return of(button.getText()) + carried.length();
        } else if (element instanceof OverflowMenuElement menu) {
            return options(menu.getOptions());
        } else if (element instanceof StaticSelectElement menu) {
            return of(menu.getPlaceholder()) + options(menu);
        }
        return 0;
    }

    private static int options(StaticSelectElement menu) {
        return menu.getOptionGroups() == null
                ? options(menu.getOptions())
                : menu.getOptionGroups().stream()
                        .mapToInt(group -> of(group.getLabel()) + options(group.getOptions()))
                        .sum();
    }

    private static int options(List<OptionObject> options) {
        return options.stream()
                .mapToInt(option -> of(option.getText()) + option.getValue().length())
                .sum();
    }

    private static Stream<RichTextElement> runs(BlockElement group) {
        if (group instanceof RichTextPreformattedElement box) {
            return box.getElements().stream();
        }
        return group instanceof RichTextQuoteElement quote
                ? quote.getElements().stream()
                : ((RichTextSectionElement) group).getElements().stream();
    }

    private static int of(TextObject text) {
        return text.getText().length();
    }

    private static int of(RichTextElement run) {
        return run instanceof RichTextSectionElement.Link link
                ? link.getText().length() + link.getUrl().length()
                : ((RichTextSectionElement.Text) run).getText().length();
    }
}
