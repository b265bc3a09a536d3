package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A button under a message (Bot API, "InlineKeyboardButton").
 *
 * @param label what is written on it
 * @param action the field that says what it does: {@code callback_data}, {@code url}, {@code copy_text}, …
 * @param value what that field holds: the data, the address, the text to copy, the inline query
 * @param json as it was sent
 */
public record Button(String label, String action, String value, ObjectNode json) {
    public boolean isCallback() {
        return action.equals("callback_data");
    }

    @Override
    public String toString() {
        return "[" + label + " | " + action + " " + value + "]";
    }
}
