package org.recueil.slack.api;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;

/** A style of rich text: what is on. The SDK also writes what is off, of which Slack publishes some for no text. */
final class StyleJson {
    private static final Gson WHOLE = GsonFactory.createSnakeCase();

    private StyleJson() {}

    static JsonElement of(TextStyle style) {
        JsonObject on = new JsonObject();
        WHOLE.toJsonTree(style).getAsJsonObject().entrySet().stream()
                .filter(each -> each.getValue().getAsBoolean())
                .forEach(each -> on.add(each.getKey(), each.getValue()));
        return on;
    }
}
