package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.List;
import org.recueil.telegram.render.TelegramMessage.Button;

/** Sets buttons side by side as long as a phone shows their labels whole. All buttons of a row are equally wide. */
final class ButtonRows {
    /** How many letters of any width fit into a row on a phone of 390 pixels, in all labels together. */
    static final int WIDTH = 30;

    /** How many letters fit if few of them are wide. */
    static final int NARROW_LETTERS = 34;

    /** Fewer than Telegram allows, because a finger has to hit them. */
    private static final int MOST_IN_A_ROW = 5;

    private ButtonRows() {}

    /**
     * Sets the buttons in as few rows as possible; in about equally long ones if that takes no more rows.
     *
     * @param width how many letters fit into a row
     */
    static List<List<Button>> compact(List<Button> buttons, int width) {
        List<List<Button>> balanced = balanced(buttons, width);
        List<List<Button>> filled = filled(buttons, width);
        return filled.size() < balanced.size() ? filled : balanced;
    }

    /** Rows that are about equally long. */
    private static List<List<Button>> balanced(List<Button> buttons, int width) {
        int rows = 1;
        while (rows < buttons.size() && !split(buttons, rows).stream().allMatch(row -> fits(row, width))) {
            rows++;
        }
        return split(buttons, rows);
    }

    /** Rows of which each, except the last, has as many buttons as fit. */
    private static List<List<Button>> filled(List<Button> buttons, int width) {
        List<List<Button>> rows = new ArrayList<>();
        for (Button button : buttons) {
            List<Button> row = new ArrayList<>(rows.isEmpty() ? List.of() : rows.get(rows.size() - 1));
            row.add(button);
            if (!rows.isEmpty() && fits(row, width)) {
                rows.set(rows.size() - 1, row);
            } else {
                rows.add(List.of(button));
            }
        }
        return rows;
    }

    private static List<List<Button>> split(List<Button> buttons, int rows) {
        List<List<Button>> parts = new ArrayList<>();
        int from = 0;
        for (int left = rows; left > 0 && from < buttons.size(); left--) {
            int to = from + (buttons.size() - from + left - 1) / left;
            parts.add(buttons.subList(from, to));
            from = to;
        }
        return parts;
    }

    private static boolean fits(List<Button> row, int width) {
        int widest =
                row.stream().mapToInt(button -> letters(button.label())).max().orElse(0);
        return row.size() == 1 || row.size() <= MOST_IN_A_ROW && row.size() * widest <= width;
    }

    private static int letters(String label) {
        return label.codePointCount(0, label.length());
    }
}
