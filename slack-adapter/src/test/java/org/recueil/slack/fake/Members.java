package org.recueil.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** The members of a JSON object as they are written, in their order. */
final class Members {
    private final JsonObject object = new JsonObject();

    Members with(String name, String text) {
        object.addProperty(name, text);
        return this;
    }

    Members with(String name, Number number) {
        object.addProperty(name, number);
        return this;
    }

    Members with(String name, boolean truth) {
        object.addProperty(name, truth);
        return this;
    }

    Members with(String name, JsonElement value) {
        object.add(name, value);
        return this;
    }

    JsonObject json() {
        return object;
    }
}
