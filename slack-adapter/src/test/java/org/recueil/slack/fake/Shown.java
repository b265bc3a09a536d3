package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/**
 * A message of the bot that somebody sees.
 *
 * @param thread empty for the channel itself
 * @param user who alone sees it; empty for all
 * @param version 1, and one more with each replacement
 */
public record Shown(String ts, String channel, String thread, String user, String text, JsonArray blocks, int version) {
    public boolean isEphemeral() {
        return !user.isEmpty();
    }

    /** Buttons of the message, or of whatever other blocks. */
    public static List<JsonObject> buttons(JsonArray blocks) {
        List<JsonObject> buttons = new ArrayList<>();
        collect(blocks, buttons);
        return buttons;
    }

    private static void collect(JsonElement element, List<JsonObject> buttons) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> collect(each, buttons));
        } else if (element.isJsonObject()) {
            JsonObject object = element.getAsJsonObject();
            if (object.has("action_id")) {
                buttons.add(object);
            } else {
                object.entrySet().forEach(member -> collect(member.getValue(), buttons));
            }
        }
    }

    /**
     * The first button whose action id, or whose words, begin so.
     *
     * @throws AssertionError where there is none
     */
    public JsonObject button(String beginning) {
        List<JsonObject> buttons = buttons(blocks);
        return buttons.stream()
                .filter(button -> button.get("action_id").getAsString().startsWith(beginning)
                        || button.has("text")
                                && button.getAsJsonObject("text")
                                        .get("text")
                                        .getAsString()
                                        .startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + beginning + " in " + buttons));
    }
}
