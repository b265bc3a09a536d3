package org.recueil.slack.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether Slack would take a view as a window: its frame and its blocks, as the reference states them. */
public final class ViewRules {
    private static final Set<String> FIELDS = Set.of(
            "type",
            "title",
            "blocks",
            "close",
            "submit",
            "private_metadata",
            "callback_id",
            "clear_on_close",
            "notify_on_close",
            "external_id",
            "submit_disabled");
    private static final int FRAME_TEXT = 24;

    private ViewRules() {}

    /** What Slack would find wrong; empty if it would take it. */
    public static List<String> errors(JsonObject view) {
        List<String> errors = new ArrayList<>();
        view.keySet().stream().filter(name -> !FIELDS.contains(name)).forEach(name -> errors.add("a field " + name));
        if (!BlockKitRules.string(view, "type").equals("modal")) {
            errors.add("no modal");
        }
        frame("title", view, errors);
        for (String name : List.of("close", "submit")) {
            if (view.has(name)) {
                frame(name, view, errors);
            }
        }
        if (BlockKitRules.string(view, "private_metadata").length() > 3_000) {
            errors.add("private_metadata is too long");
        }
        if (BlockKitRules.string(view, "callback_id").length() > 255) {
            errors.add("callback_id is too long");
        }
        JsonArray blocks = view.has("blocks") ? view.getAsJsonArray("blocks") : new JsonArray();
        errors.addAll(BlockKitRules.errors(Surface.VIEW, blocks));
        if (hasInput(blocks) && !view.has("submit")) {
            errors.add("an input without submit");
        }
        return errors;
    }

    private static boolean hasInput(JsonArray blocks) {
        for (JsonElement block : blocks) {
            if (BlockKitRules.string(block.getAsJsonObject(), "type").equals("input")) {
                return true;
            }
        }
        return false;
    }

    private static void frame(String name, JsonObject view, List<String> errors) {
        JsonObject text = view.has(name) ? view.getAsJsonObject(name) : new JsonObject();
        String words = BlockKitRules.string(text, "text");
        if (!BlockKitRules.string(text, "type").equals("plain_text")
                || words.isBlank()
                || words.length() > FRAME_TEXT) {
            errors.add(name + ": not 1 to " + FRAME_TEXT + " characters of plain text");
        }
    }
}
