package org.recueil.slack.render;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import java.util.ArrayList;
import java.util.List;

/** Rows of controls as a phone shows them: as many in a row as fit without cutting a label. */
public final class Rows {
    /** How many characters fit into a row; several labels share them equally. */
    static final int WIDTH = 30;
    /** The width of the arrow of a closed menu. */
    private static final int ARROW = 2;

    private final List<List<BlockElement>> rows = new ArrayList<>();

    /**
     * Adds controls that belong together: in the last row if there is room, or else in the next. If one row has no room for all
     * of them, each gets its own.
     */
    void add(List<BlockElement> together) {
        if (!rows.isEmpty() && haveRoom(joined(rows.get(rows.size() - 1), together))) {
            rows.get(rows.size() - 1).addAll(together);
        } else if (haveRoom(together)) {
            addRow(together);
        } else {
            together.forEach(each -> addRow(List.of(each)));
        }
    }

    void addRow(List<BlockElement> row) {
        rows.add(new ArrayList<>(row));
    }

    int count() {
        return rows.size();
    }

    /** How many rows there are with one more control. */
    int countWith(BlockElement more) {
        boolean isBeside = !rows.isEmpty() && haveRoom(joined(rows.get(rows.size() - 1), List.of(more)));
        return rows.size() + (isBeside ? 0 : 1);
    }

    List<LayoutBlock> blocks() {
        return rows.stream()
                .<LayoutBlock>map(
                        row -> ActionsBlock.builder().elements(List.copyOf(row)).build())
                .toList();
    }

    /** Whether they fit into one row. */
    public static boolean haveRoom(List<BlockElement> row) {
        long labelled = row.stream().filter(element -> width(element) > 0).count();
        int widest = row.stream().mapToInt(Rows::width).max().orElse(0);
        return labelled < 2 || labelled * widest <= WIDTH;
    }

    private static int width(BlockElement element) {
        if (element instanceof ButtonElement button) {
            return button.getText().getText().length();
        }
        return element instanceof StaticSelectElement select
                ? select.getPlaceholder().getText().length() + ARROW
                : 0;
    }

    private static List<BlockElement> joined(List<BlockElement> row, List<BlockElement> more) {
        List<BlockElement> joined = new ArrayList<>(row);
        joined.addAll(more);
        return joined;
    }
}
