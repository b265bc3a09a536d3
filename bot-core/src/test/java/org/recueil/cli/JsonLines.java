package org.recueil.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** Output for scripts, as a script reads it: one JSON object a line. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static List<JsonNode> of(String out) {
        return out.lines().map(JsonLines::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError("no JSON: " + line, wrong);
        }
    }

    static List<String> keys(JsonNode object) {
        List<String> keys = new ArrayList<>();
        object.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> {
            if (!text.isTextual()) {
                throw new AssertionError("no text in " + array);
            }
            texts.add(text.textValue());
        });
        return texts;
    }
}
