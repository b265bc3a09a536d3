package org.recueil.slack.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.stream.StreamSupport;

/** What Slack sent, read leniently: a part that is missing, or is of another kind, reads as empty. */
public record Payload(JsonElement json) {
    /** Reads as empty. */
    public static final Payload NOTHING = new Payload(JsonNull.INSTANCE);

    /**
     * Reads JSON, as far as {@link BoundedJson} does.
     *
     * @throws JsonParseException if the text is not JSON
     */
    public static Payload parse(String text) {
        return parse(new StringReader(text));
    }

    /** The same from a stream of characters. */
    public static Payload parse(Reader text) {
        return new Payload(BoundedJson.parse(text));
    }

    /** The value at a path of member names, from the outermost in. */
    public Payload at(String... path) {
        JsonElement found = json;
        for (String name : path) {
            found = found instanceof JsonObject object && object.has(name) ? object.get(name) : JsonNull.INSTANCE;
        }
        return new Payload(found);
    }

    /** The text, number or truth value at a path; empty if there is none. */
    public String text(String... path) {
        JsonElement found = at(path).json;
        return found.isJsonPrimitive() ? found.getAsString() : "";
    }

    /** Whether {@code true} stands at the path. */
    public boolean is(String... path) {
        return text(path).equals("true");
    }

    public boolean has(String... path) {
        return !at(path).json.isJsonNull();
    }

    boolean isObject() {
        return json.isJsonObject();
    }

    /** The elements of the list at a path; none if there is no list. */
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
