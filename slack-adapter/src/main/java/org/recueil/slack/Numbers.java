package org.recueil.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/** Blocks of several replies as those of one message, where no two buttons may have the same number. */
final class Numbers {
    private Numbers() {}

    /** Equal blocks with ids that are unique among them. */
    static List<LayoutBlock> anew(List<LayoutBlock> blocks) {
        List<LayoutBlock> numbered = new ArrayList<>();
        int number = 0;
        for (LayoutBlock block : blocks) {
            if (block instanceof ActionsBlock actions) {
                int first = number;
                number += actions.getElements().size();
                numbered.add(numbered(actions, first));
            } else if (block instanceof ContextBlock context && context.getBlockId() != null) {
                numbered.add(ContextBlock.builder()
                        .blockId(numbered(context.getBlockId(), number++))
                        .elements(context.getElements())
                        .build());
            } else {
                numbered.add(block);
            }
        }
        return List.copyOf(numbered);
    }

    private static LayoutBlock numbered(ActionsBlock actions, int first) {
        int[] number = {first};
        return ActionsBlock.builder()
                .elements(actions.getElements().stream()
                        .map(ButtonElement.class::cast)
                        .map(button -> numbered(button, number[0]++))
                        .toList())
                .build();
    }

    private static BlockElement numbered(ButtonElement button, int number) {
        return ButtonElement.builder()
                .actionId(numbered(button.getActionId(), number))
                .text(button.getText())
                .value(button.getValue())
                .url(button.getUrl())
                .style(button.getStyle())
                .build();
    }

    private static String numbered(String id, int number) {
        return id.substring(0, id.indexOf(':') + 1) + number;
    }
}
