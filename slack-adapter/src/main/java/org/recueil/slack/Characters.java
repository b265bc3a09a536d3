package org.recueil.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.List;

/** How many characters blocks to read hold, as Slack counts them. */
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
        return block instanceof RichTextBlock rich
                ? rich.getElements().stream()
                        .map(RichTextSectionElement.class::cast)
                        .flatMap(section -> section.getElements().stream())
                        .mapToInt(Characters::of)
                        .sum()
                : 0;
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
