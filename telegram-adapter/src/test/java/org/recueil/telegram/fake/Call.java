package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request under way: the method's name in lower case, its parameters, and what was wrong with it that the real
 * server lets pass in silence (an entity it drops, a second action on a button).
 */
final class Call {
    private final String method;
    private final ObjectNode parameters;
    private final Map<String, Upload> uploads;
    private final List<String> tolerated = new ArrayList<>();

    Call(String method, ObjectNode parameters, Map<String, Upload> uploads) {
        this.method = method.toLowerCase(Locale.ROOT);
        this.parameters = parameters;
        this.uploads = uploads;
    }

    String method() {
        return method;
    }

    ObjectNode parameters() {
        return parameters;
    }

    /** The file that came as the part of that name. */
    Optional<Upload> upload(String name) {
        return Optional.ofNullable(uploads.get(name));
    }

    void tolerate(String rule) {
        tolerated.add(rule);
    }

    List<String> tolerated() {
        return tolerated;
    }

    boolean has(String name) {
        return parameters.hasNonNull(name);
    }

    /** A parameter as text; a number is its digits, a missing one is empty. */
    String text(String name) {
        return parameters.path(name).asText("");
    }

    /** A whole number, or the default if it is missing; the real server reads what is no number as 0. */
    long number(String name, long byDefault) {
        JsonNode value = parameters.path(name);
        return value.isMissingNode() || value.isNull() || value.asText().isEmpty() ? byDefault : value.asLong(0);
    }

    boolean flag(String name) {
        String value = text(name).toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("yes") || value.equals("1");
    }

    /** A parameter that is JSON, whether it came as a value of a JSON body or as text of a form; missing: none. */
    JsonNode json(String name) {
        JsonNode value = parameters.path(name);
        if (value.isNull() || value.isTextual() && value.asText().isEmpty()) {
            return MissingNode.getInstance();
        }
        if (!value.isTextual()) {
            return value;
        }
        try {
            return Json.read(value.asText());
        } catch (IllegalArgumentException e) {
            throw Refused.mistake("can't parse " + name.replace('_', ' ') + " JSON object");
        }
    }
}
