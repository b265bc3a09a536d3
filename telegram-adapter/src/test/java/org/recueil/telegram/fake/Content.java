package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** What of a message can be edited; two equal contents are "not modified". */
record Content(String text, List<Entity> entities, List<List<Button>> keyboard, JsonNode linkPreview) {
    static Content plain(String text) {
        return new Content(text, FoundEntities.in(text), List.of(), Json.object());
    }

    /** The same above other buttons. */
    Content above(List<List<Button>> other) {
        return new Content(text, entities, other, linkPreview);
    }

    void writeTo(ObjectNode message) {
        if (!text.isEmpty()) {
            message.put("text", text);
        }
        if (!entities.isEmpty()) {
            ArrayNode list = message.putArray("entities");
            entities.forEach(entity -> list.add(entity.json()));
        }
        if (!linkPreview.isEmpty()) {
            message.set("link_preview_options", linkPreview);
        }
        if (!keyboard.isEmpty()) {
            ArrayNode rows = message.putObject("reply_markup").putArray("inline_keyboard");
            keyboard.forEach(row -> {
                ArrayNode buttons = rows.addArray();
                row.forEach(button -> buttons.add(button.json().deepCopy()));
            });
        }
    }
}
