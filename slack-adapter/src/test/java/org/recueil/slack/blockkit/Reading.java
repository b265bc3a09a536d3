package org.recueil.slack.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Blocks as a person reads and presses them. */
public final class Reading {
    /**
     * Something to press, or an entry of a menu.
     *
     * @param value what it carries, or the address that it opens
     */
    public record Button(String actionId, String label, String value) {}

    private final List<String> lines = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<Button> buttons = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private final List<String> made = new ArrayList<>();

    /** How the value of an entry of a menu begins that opens an address. */
    private static final String OPEN = "open:";

    private Reading() {}

    /** The entries of a menu, those of its groups included; none of a button. */
    public static List<JsonObject> options(JsonObject element) {
        List<JsonObject> options = new ArrayList<>();
        if (element.has("options")) {
            element.getAsJsonArray("options").forEach(option -> options.add(option.getAsJsonObject()));
        }
        if (element.has("option_groups")) {
            element.getAsJsonArray("option_groups").forEach(group -> options.addAll(options(group.getAsJsonObject())));
        }
        return options;
    }

    public static Reading of(JsonArray blocks) {
        Reading reading = new Reading();
        blocks.forEach(block -> reading.block(block.getAsJsonObject()));
        return reading;
    }

    /** What there is to read, a line a block, without what is there to be copied. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** What is there to be copied. */
    public List<String> boxes() {
        return List.copyOf(boxes);
    }

    /** What stands apart as somebody else's words, each quotation whole. */
    public List<String> quotes() {
        return List.copyOf(quotes);
    }

    /** What Slack makes of the words beside showing them: addresses, people, faces, styles. In code it makes nothing. */
    public List<String> made() {
        return List.copyOf(made);
    }

    public List<Button> buttons() {
        return List.copyOf(buttons);
    }

    private void block(JsonObject block) {
        switch (BlockKitRules.string(block, "type")) {
            case "header", "section" -> {
                lines.add(text(block.getAsJsonObject("text")));
                if (block.has("accessory")) {
                    button(block.getAsJsonObject("accessory"));
                }
            }
            case "context" -> {
                List<String> to = BlockKitRules.string(block, "block_id").startsWith("copy:") ? boxes : lines;
                block.getAsJsonArray("elements").forEach(text -> to.add(text(text.getAsJsonObject())));
            }
            case "actions" -> block.getAsJsonArray("elements").forEach(each -> button(each.getAsJsonObject()));
            case "rich_text" -> block.getAsJsonArray("elements").forEach(each -> group(each.getAsJsonObject()));
            default -> {}
        }
    }

    private String text(JsonObject text) {
        if (!"mrkdwn".equals(BlockKitRules.string(text, "type"))) {
            return BlockKitRules.string(text, "text");
        }
        Mrkdwn read = Mrkdwn.read(BlockKitRules.string(text, "text"));
        made.addAll(read.made());
        if (!text.has("verbatim") || !text.get("verbatim").getAsBoolean()) {
            made.add("whatever looks like an address or a name in " + read.text());
        }
        addresses.addAll(read.addresses());
        return read.text();
    }

    private void group(JsonObject group) {
        StringBuilder text = new StringBuilder();
        for (JsonElement each : group.getAsJsonArray("elements")) {
            JsonObject run = each.getAsJsonObject();
            text.append(BlockKitRules.string(run, "text"));
            if (!BlockKitRules.string(run, "type").equals("text")) {
                made.add(run.toString());
            }
            if (run.has("url")) {
                addresses.add(BlockKitRules.string(run, "url"));
            }
        }
        String type = BlockKitRules.string(group, "type");
        (type.equals("rich_text_preformatted") ? boxes : lines).add(text.toString());
        if (type.equals("rich_text_quote")) {
            quotes.add(text.toString());
        }
    }

    private void button(JsonObject element) {
        options(element).forEach(option -> {
            String label = BlockKitRules.string(option.getAsJsonObject("text"), "text");
            String value = option.has("url")
                    ? OPEN + BlockKitRules.string(option, "url")
                    : BlockKitRules.string(option, "value");
            buttons.add(new Button(BlockKitRules.string(element, "action_id"), label, value));
        });
        if ("button".equals(BlockKitRules.string(element, "type"))) {
            String label = BlockKitRules.string(element.getAsJsonObject("text"), "text");
            String value = BlockKitRules.string(element, element.has("url") ? "url" : "value");
            buttons.add(new Button(BlockKitRules.string(element, "action_id"), label, value));
        }
    }
}
