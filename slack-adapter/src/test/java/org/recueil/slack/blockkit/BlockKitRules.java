package org.recueil.slack.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether Slack would take blocks: their structure and limits, as its reference states them, and a stranger field is an error.
 * The numbers are written here once more, so that a slip in the adapter's own table is found.
 */
public final class BlockKitRules {
    private static final int ALL_TEXTS = 13_000;

    private final Surface surface;
    private final List<String> errors = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int characters;

    private BlockKitRules(Surface surface) {
        this.surface = surface;
    }

    /** What Slack would find wrong with these blocks, each with its place; empty if it would take them. */
    public static List<String> errors(Surface surface, JsonArray blocks) {
        BlockKitRules rules = new BlockKitRules(surface);
        rules.blocks(blocks);
        return List.copyOf(rules.errors);
    }

    private void blocks(JsonArray blocks) {
        count("blocks", blocks, surface.blocks);
        for (int i = 0; i < blocks.size(); i++) {
            block("/blocks/" + i, blocks.get(i).getAsJsonObject());
        }
        if (surface == Surface.MESSAGE && characters > ALL_TEXTS) {
            errors.add("msg_blocks_too_long: " + characters + " characters");
        }
    }

    private void block(String at, JsonObject block) {
        String type = string(block, "type");
        if (!surface.types.contains(type)) {
            errors.add(at + ": a block of type \"" + type + "\" does not belong here");
            return;
        }
        unique(at, block, "block_id");
        switch (type) {
            case "header" -> {
                fields(at, block, "text");
                text(at + "/text", block.get("text"), 150, Set.of("plain_text"));
            }
            case "section" -> {
                fields(at, block, "text", "accessory", "expand");
                text(at + "/text", block.get("text"), 3_000, Set.of("plain_text", "mrkdwn"));
                if (block.has("accessory")) {
                    element(at + "/accessory", block.getAsJsonObject("accessory"));
                }
            }
            case "context" -> {
                fields(at, block, "elements");
                JsonArray elements = array(block);
                count(at + "/elements", elements, 10);
                elements.forEach(text -> text(at + "/elements", text, 3_000, Set.of("plain_text", "mrkdwn")));
            }
            case "actions" -> {
                fields(at, block, "elements");
                JsonArray elements = array(block);
                count(at + "/elements", elements, 25);
                elements.forEach(element -> element(at + "/elements", element.getAsJsonObject()));
            }
            case "input" -> {
                fields(at, block, "label", "element", "dispatch_action", "hint", "optional");
                text(at + "/label", block.get("label"), 2_000, Set.of("plain_text"));
                element(at + "/element", block.getAsJsonObject("element"));
            }
            case "rich_text" -> {
                fields(at, block, "elements");
                characters += new RichTextRules(at, errors).check(array(block));
            }
            default -> fields(at, block);
        }
    }

    private void element(String at, JsonObject element) {
        unique(at, element, "action_id");
        switch (string(element, "type")) {
            case "button" -> {
                fields(at, element, "action_id", "text", "value", "url", "style", "accessibility_label");
                text(at + "/text", element.get("text"), 75, Set.of("plain_text"));
                length(at + "/value", string(element, "value"), 2_000);
                length(at + "/url", string(element, "url"), 3_000);
                length(at + "/accessibility_label", string(element, "accessibility_label"), 75);
                if (element.has("url") && !string(element, "url").matches("https?://\\S+")) {
                    errors.add(at + "/url: no address");
                }
                if (element.has("style") && !Set.of("primary", "danger").contains(string(element, "style"))) {
                    errors.add(at + "/style: unknown");
                }
            }
            case "plain_text_input" -> {
                fields(
                        at,
                        element,
                        "action_id",
                        "placeholder",
                        "initial_value",
                        "max_length",
                        "multiline",
                        "dispatch_action_config");
                if (element.has("placeholder")) {
                    text(at + "/placeholder", element.get("placeholder"), 150, Set.of("plain_text"));
                }
                length(at + "/initial_value", string(element, "initial_value"), 3_000);
                int most = element.has("max_length") ? element.get("max_length").getAsInt() : 1;
                if (most < 1 || most > 3_000) {
                    errors.add(at + "/max_length: " + most);
                }
            }
            case "overflow" -> {
                fields(at, element, "action_id", "options", "confirm");
                options(at, element, 2, 5, true);
            }
            case "static_select" -> {
                fields(
                        at,
                        element,
                        "action_id",
                        "placeholder",
                        "options",
                        "option_groups",
                        "initial_option",
                        "confirm");
                text(at + "/placeholder", element.get("placeholder"), 150, Set.of("plain_text"));
                select(at, element);
            }
            default -> errors.add(at + ": an element of type \"" + string(element, "type") + "\"");
        }
    }

    private void select(String at, JsonObject select) {
        if (select.has("options") == select.has("option_groups")) {
            errors.add(at + ": options, or groups of them");
        } else if (select.has("options")) {
            options(at, select, 1, 100, false);
        } else {
            JsonArray groups = select.getAsJsonArray("option_groups");
            count(at + "/option_groups", groups, 100);
            for (JsonElement each : groups) {
                JsonObject group = each.getAsJsonObject();
                fields(at + "/option_groups", group, "label", "options");
                text(at + "/label", group.get("label"), 75, Set.of("plain_text"));
                options(at + "/option_groups", group, 1, 100, false);
            }
        }
    }

    /** Only an overflow menu opens addresses. */
    private void options(String at, JsonObject menu, int least, int most, boolean mayOpen) {
        JsonArray options = menu.has("options") ? menu.getAsJsonArray("options") : new JsonArray();
        if (options.size() < least || options.size() > most) {
            errors.add(at + "/options: " + options.size() + ", not " + least + " to " + most);
        }
        Set<String> values = new HashSet<>();
        for (JsonElement each : options) {
            JsonObject option = each.getAsJsonObject();
            fields(
                    at + "/options",
                    option,
                    mayOpen ? new String[] {"text", "value", "url"} : new String[] {"text", "value"});
            text(at + "/options", option.get("text"), 75, Set.of("plain_text"));
            String value = string(option, "value");
            length(at + "/options/value", value, 150);
            length(at + "/options/url", string(option, "url"), 3_000);
            if (value.isEmpty() || !values.add(value)) {
                errors.add(at + "/options: value \"" + value + "\" is missing, or there twice");
            }
        }
    }

    private void text(String at, JsonElement given, int most, Set<String> types) {
        if (given == null || !given.isJsonObject()) {
            errors.add(at + ": missing");
            return;
        }
        JsonObject object = given.getAsJsonObject();
        String type = string(object, "type");
        if (!types.contains(type)) {
            errors.add(at + ": a text of type \"" + type + "\"");
        }
        boolean mrkdwn = "mrkdwn".equals(type);
        fields(at, object, "text", mrkdwn ? "verbatim" : "emoji");
        String text = string(object, "text");
        if (text.isBlank()) {
            errors.add(at + ": empty");
        }
        length(at, text, most);
        characters += text.length();
        if (mrkdwn) {
            MrkdwnRules.errors(text).forEach(error -> errors.add(at + ": " + error));
        }
    }

    private void fields(String at, JsonObject object, String... known) {
        Set<String> names = new HashSet<>(Set.of(known));
        names.add("type");
        names.add("block_id");
        object.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add(at + ": a field \"" + name + "\""));
    }

    private void unique(String at, JsonObject object, String name) {
        String id = string(object, name);
        length(at + "/" + name, id, 255);
        if (!id.isEmpty() && !ids.add(name + id)) {
            errors.add(at + ": " + name + " \"" + id + "\" is there twice");
        }
    }

    private void count(String at, JsonArray elements, int most) {
        if (elements.isEmpty() || elements.size() > most) {
            errors.add(at + ": " + elements.size() + ", not 1 to " + most);
        }
    }

    private void length(String at, String text, int most) {
        if (text.length() > most) {
            errors.add(at + ": " + text.length() + " characters, more than " + most);
        }
    }

    private static JsonArray array(JsonObject block) {
        return block.has("elements") ? block.getAsJsonArray("elements") : new JsonArray();
    }

    static String string(JsonObject object, String name) {
        return object.has(name) ? object.get(name).getAsString() : "";
    }
}
