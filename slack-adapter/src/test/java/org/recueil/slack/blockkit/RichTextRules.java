package org.recueil.slack.blockkit;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/** Whether rich text is made of what Slack knows. */
final class RichTextRules {
    private static final Set<String> GROUPS =
            Set.of("rich_text_section", "rich_text_preformatted", "rich_text_quote", "rich_text_list");
    private static final Set<String> STYLES = Set.of("bold", "italic", "strike", "code", "underline");

    private final String at;
    private final List<String> errors;
    private int characters;

    RichTextRules(String at, List<String> errors) {
        this.at = at;
        this.errors = errors;
    }

    /** How many characters it holds. */
    int check(JsonArray elements) {
        if (elements.isEmpty()) {
            errors.add(at + ": empty rich text");
        }
        elements.forEach(this::group);
        return characters;
    }

    private void group(JsonElement given) {
        JsonObject group = given.getAsJsonObject();
        if (!GROUPS.contains(BlockKitRules.string(group, "type")) || !group.has("elements")) {
            errors.add(at + ": no group of rich text: " + group);
            return;
        }
        if (group.getAsJsonArray("elements").isEmpty()) {
            errors.add(at + ": an empty group of rich text");
        }
        group.getAsJsonArray("elements").forEach(this::run);
    }

    private void run(JsonElement given) {
        JsonObject run = given.getAsJsonObject();
        String type = BlockKitRules.string(run, "type");
        switch (type) {
            case "text", "link" -> {
                String text = BlockKitRules.string(run, "text");
                characters += text.length();
                if ("text".equals(type) && text.isEmpty()) {
                    errors.add(at + ": an empty text");
                }
                if ("link".equals(type) && !BlockKitRules.string(run, "url").matches("https?://\\S{1,2990}")) {
                    errors.add(at + ": a link to nowhere");
                }
            }
            case "user" -> {
                if (!BlockKitRules.string(run, "user_id").matches("[UW][A-Z0-9]+")) {
                    errors.add(at + ": nobody");
                }
            }
            default -> errors.add(at + ": a run of type \"" + type + "\"");
        }
        if (run.has("style")) {
            run.getAsJsonObject("style").keySet().stream()
                    .filter(style -> !STYLES.contains(style))
                    .forEach(style -> errors.add(at + ": a style \"" + style + "\""));
        }
    }
}
