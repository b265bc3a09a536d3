package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.recueil.telegram.render.TelegramMessage.Button.Kind;

/**
 * What the button that deletes an answer carries: {@code ~x<asker>:<first>.<step>.<step>} in base 36. It names the messages of
 * the answer above the one with the button: the first by its number, each other by its distance from the one before. With it,
 * any copy of the bot can delete or replace the whole answer. If there is no such button, another carries it as its last step.
 *
 * @param asker the person who may press it; 0 for nobody
 * @param above the messages above, first to last
 */
public record DeleteData(long asker, List<Integer> above) {
    private static final int RADIX = 36;
    /** Messages are numbered from 1. */
    private static final String STEP = "[1-9a-z][0-9a-z]{0,5}";

    private static final Pattern FORM = Pattern.compile("~x[0-9a-z]{1,11}:(?:" + STEP + "(?:\\." + STEP + ")*)?");

    public DeleteData {
        above = List.copyOf(above);
    }

    public static Optional<DeleteData> read(String data) {
        if (!FORM.matcher(data).matches()) {
            return Optional.empty();
        }
        String[] parts = data.substring(2).split(":", -1);
        List<Integer> above = new ArrayList<>();
        int last = 0;
        try {
            for (String step : parts[1].isEmpty() ? new String[0] : parts[1].split("\\.")) {
                last = Math.addExact(last, Integer.parseInt(step, RADIX));
                above.add(last);
            }
        } catch (NumberFormatException | ArithmeticException tooGreat) {
            return Optional.empty();
        }
        return Optional.of(new DeleteData(Long.parseLong(parts[0], RADIX), above));
    }

    /**
     * The same buttons, one of which carries this data: the one that deletes, or else one that has room; unchanged if none has.
     */
    public List<List<Button>> on(List<List<Button>> rows) {
        List<Button> buttons = rows.stream().flatMap(List::stream).toList();
        return buttons.stream()
                .filter(button -> button.kind() == Kind.DELETE)
                .findFirst()
                .map(button -> replaced(rows, button, toString()))
                .orElseGet(() -> buttons.stream()
                        .filter(button -> button.kind() == Kind.SAY)
                        .filter(button ->
                                ButtonData.ending(button.value(), toString()).isPresent())
                        .min(Comparator.comparingInt(button -> ButtonData.bytes(button.value())))
                        .map(button -> replaced(
                                rows,
                                button,
                                ButtonData.ending(button.value(), toString()).orElseThrow()))
                        .orElse(rows));
    }

    private static List<List<Button>> replaced(List<List<Button>> rows, Button button, String value) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(each -> each.equals(button) ? each.carrying(value) : each)
                        .toList())
                .toList();
    }

    /** The form that {@link #read} reads. If a button has no room for all messages, the first ones are left out. */
    @Override
    public String toString() {
        StringBuilder steps = new StringBuilder();
        int last = 0;
        for (int id : above) {
            steps.append(steps.isEmpty() ? "" : ".").append(Integer.toString(id - last, RADIX));
            last = id;
        }
        String data = "~x" + Long.toString(asker, RADIX) + ":" + steps;
        return data.length() <= TelegramLimits.CALLBACK_BYTES
                ? data
                : new DeleteData(asker, above.subList(1, above.size())).toString();
    }
}
