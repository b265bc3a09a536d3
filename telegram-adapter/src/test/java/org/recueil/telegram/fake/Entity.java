package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A part of a text and what it is (Bot API, "MessageEntity"); offset and length count UTF-16 units.
 *
 * @param url of a {@code text_link}, else empty
 */
public record Entity(String type, int offset, int length, String url) {
    public int end() {
        return offset + length;
    }

    Entity moved(int newOffset, int newLength) {
        return new Entity(type, newOffset, newLength, url);
    }

    ObjectNode json() {
        ObjectNode json =
                Json.object().put("offset", offset).put("length", length).put("type", type);
        return url.isEmpty() ? json : json.put("url", url);
    }
}
