package org.recueil.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;

/** Buttons in rows, in their order; where there are many short ones, such as the numbers of a list, they stand apart. */
record Rows(List<ButtonElement> buttons) {
    private static final int SHORT = 12;
    private static final int MANY = 4;

    List<LayoutBlock> blocks() {
        List<LayoutBlock> rows = new ArrayList<>();
        List<BlockElement> row = new ArrayList<>();
        boolean rowIsShort = false;
        for (int i = 0; i < buttons.size(); i++) {
            boolean isShort = rowIsShort && isShort(i) || shortFrom(i) >= MANY;
            if (row.size() == SlackLimits.ACTION_ELEMENTS || !row.isEmpty() && isShort != rowIsShort) {
                rows.add(ActionsBlock.builder().elements(List.copyOf(row)).build());
                row.clear();
            }
            rowIsShort = isShort;
            row.add(buttons.get(i));
        }
        if (!row.isEmpty()) {
            rows.add(ActionsBlock.builder().elements(row).build());
        }
        return rows;
    }

    private int shortFrom(int from) {
        int end = from;
        while (end < buttons.size() && isShort(end)) {
            end++;
        }
        return end - from;
    }

    private boolean isShort(int button) {
        return buttons.get(button).getText().getText().length() <= SHORT;
    }
}
