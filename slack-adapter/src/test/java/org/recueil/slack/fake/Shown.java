package org.recueil.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.recueil.slack.blockkit.Reading;

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

    /** Buttons of the message, or of whatever other blocks; of a menu each entry, as Slack tells that it was chosen. */
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
            if (!object.has("action_id")) {
                object.entrySet().forEach(member -> collect(member.getValue(), buttons));
            } else if (object.get("type").getAsString().equals("button")) {
                buttons.add(object);
            } else {
                Reading.options(object).forEach(option -> buttons.add(chosen(object, option)));
            }
        }
    }

    private static JsonObject chosen(JsonObject menu, JsonObject option) {
        JsonObject chosen = new JsonObject();
        chosen.add("type", menu.get("type"));
        chosen.add("action_id", menu.get("action_id"));
        chosen.add("text", option.get("text"));
        chosen.add("value", option.get("value"));
        chosen.add("selected_option", option.deepCopy());
        return chosen;
    }

    /**
     * The first button or entry of a menu whose action id, or whose words, begin so.
     *
     * @throws AssertionError if there is none
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
