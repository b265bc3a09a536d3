package org.recueil.slack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;

/** What Slack sent, read leniently: a part that is missing, or is not what it should be, reads as empty. */
public record Payload(JsonElement json) {
    /** Reads as empty. */
    public static final Payload NOTHING = new Payload(JsonNull.INSTANCE);

    /**
     * What is written there, as far as {@link BoundedJson} reads it.
     *
     * @throws JsonParseException if the text is no JSON
     */
    public static Payload parse(String text) {
        return parse(new StringReader(text));
    }

    /** The same of a text that is read as it is needed. */
    public static Payload parse(Reader text) {
        return new Payload(BoundedJson.parse(text));
    }

    /** The value that lies there: names of members, from the outermost in. */
    public Payload at(String... path) {
        JsonElement found = json;
        for (String name : path) {
            found = found instanceof JsonObject object && object.has(name) ? object.get(name) : JsonNull.INSTANCE;
        }
        return new Payload(found);
    }

    /** The text, number or truth value that lies there; empty where there is none. */
    public String text(String... path) {
        JsonElement found = at(path).json;
        return found.isJsonPrimitive() ? found.getAsString() : "";
    }

    /** Whether {@code true} lies there. */
    public boolean is(String... path) {
        return text(path).equals("true");
    }

    public boolean has(String... path) {
        return !at(path).json.isJsonNull();
    }

    boolean isObject() {
        return json.isJsonObject();
    }

    /** The elements of the list that lies there; none where there is no list. */
    public List<Payload> list(String... path) {
        JsonElement found = at(path).json;
        return found.isJsonArray()
                ? StreamSupport.stream(found.getAsJsonArray().spliterator(), false)
                        .map(Payload::new)
                        .toList()
                : List.of();
    }

    /** What people said never shows. */
    @Override
    public String toString() {
        return "Payload";
    }
}
