package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import org.recueil.telegram.TelegramMessage.Button;

/** Buttons beside each other, as far as a phone shows their labels whole. Those of a row are equally wide. */
final class ButtonRows {
    /** How many letters the labels of a row have room for on a phone of 390 pixels. */
    static final int WIDTH = 30;

    /** Fewer than Telegram takes: a finger has to hit them. */
    private static final int MOST_IN_A_ROW = 5;

    private ButtonRows() {}

    /** As few rows as can be, about equally long if that makes no more of them. */
    static List<List<Button>> compact(List<Button> buttons) {
        List<List<Button>> balanced = balanced(buttons);
        List<List<Button>> filled = filled(buttons);
        return filled.size() < balanced.size() ? filled : balanced;
    }

    /** Rows that are about equally long. */
    private static List<List<Button>> balanced(List<Button> buttons) {
        int rows = 1;
        while (rows < buttons.size() && !split(buttons, rows).stream().allMatch(ButtonRows::fits)) {
            rows++;
        }
        return split(buttons, rows);
    }

    /** Rows of which each but the last has as many as fit. */
    private static List<List<Button>> filled(List<Button> buttons) {
        List<List<Button>> rows = new ArrayList<>();
        for (Button button : buttons) {
            List<Button> row = new ArrayList<>(rows.isEmpty() ? List.of() : rows.get(rows.size() - 1));
            row.add(button);
            if (!rows.isEmpty() && fits(row)) {
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

    private static boolean fits(List<Button> row) {
        int widest =
                row.stream().mapToInt(button -> width(button.label())).max().orElse(0);
        return row.size() == 1 || row.size() <= MOST_IN_A_ROW && row.size() * widest <= WIDTH;
    }

    private static int width(String label) {
        return label.codePointCount(0, label.length());
    }
}
