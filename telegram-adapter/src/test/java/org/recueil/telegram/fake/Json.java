package org.recueil.telegram.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one place where the fake server reads and writes JSON. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Reads one JSON value; throws IllegalArgumentException that quotes the text if it is not JSON. */
    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON: " + text, e);
        }
    }

    /** Reads one JSON object; throws IllegalArgumentException that quotes the text if it is not JSON. */
    static ObjectNode readObject(String text) {
        if (read(text) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalArgumentException("Not a JSON object: " + text);
    }

    /** {@code {"ok":true,"result":…}}, as the Bot API's "Making requests" says. */
    static String success(JsonNode result) {
        return object().put("ok", true).<ObjectNode>set("result", result).toString();
    }
}
