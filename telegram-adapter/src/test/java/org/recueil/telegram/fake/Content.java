package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * What of a message can be edited; two equal contents are "not modified".
 *
 * @param file that the message brings; the text is then its caption
 */
record Content(
        String text,
        List<Entity> entities,
        List<List<Button>> keyboard,
        JsonNode linkPreview,
        Optional<StoredFile> file) {
    Content(String text, List<Entity> entities, List<List<Button>> keyboard, JsonNode linkPreview) {
        this(text, entities, keyboard, linkPreview, Optional.empty());
    }

    static Content plain(String text) {
        return new Content(text, FoundEntities.in(text), List.of(), Json.object());
    }

    /** The same above other buttons. */
    Content above(List<List<Button>> other) {
        return new Content(text, entities, other, linkPreview, file);
    }

    void writeTo(ObjectNode message) {
        file.ifPresent(its -> message.set("document", its.document()));
        if (!text.isEmpty()) {
            message.put(file.isPresent() ? "caption" : "text", text);
        }
        if (!entities.isEmpty()) {
            ArrayNode list = message.putArray(file.isPresent() ? "caption_entities" : "entities");
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
