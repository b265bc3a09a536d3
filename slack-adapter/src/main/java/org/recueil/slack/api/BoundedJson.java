package org.recueil.slack.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import org.recueil.platform.ShortenedTexts;

/**
 * Reads JSON as a tree of bounded size, whatever its length. A megabyte of empty lists would take forty as a tree. Texts are
 * read up to the length that Slack allows a message, lists and objects as long as there is room. The rest is read as if it were
 * not there.
 */
final class BoundedJson {
    /**
     * The depth of the parts that Slack sends: a message, who pressed, what was pressed. Each has its own limit, so that none
     * takes the room of the others.
     */
    private static final int LEVEL_OF_PARTS = 3;

    /** A message of fifty blocks, each as full as possible, has fewer. */
    private static final int ELEMENTS_OF_A_PART = 10_000;

    private static final int ELEMENTS = 20_000;

    private final JsonReader reader;
    private int left = ELEMENTS;
    private int leftInPart = ELEMENTS_OF_A_PART;

    private BoundedJson(Reader text) {
        reader = new JsonReader(new ShortenedTexts(text, SlackLimits.MESSAGE_TEXT + 1));
        reader.setStrictness(Strictness.LENIENT);
    }

    /** @throws JsonParseException if the text is not JSON */
    static JsonElement parse(Reader text) {
        return new BoundedJson(text).whole();
    }

    private JsonElement whole() {
        try {
            if (isBlank()) {
                return JsonNull.INSTANCE;
            }
            JsonElement read = element(1);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new JsonSyntaxException("something follows the JSON");
            }
            return read;
        } catch (IOException malformed) {
            throw new JsonSyntaxException(malformed);
        }
    }

    private boolean isBlank() throws IOException {
        try {
            reader.peek();
            return false;
        } catch (EOFException nothing) {
            return true;
        }
    }

    private JsonElement element(int level) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(level);
            case BEGIN_ARRAY -> array(level);
            case STRING, NUMBER -> new JsonPrimitive(SlackLimits.readable(reader.nextString()));
            case BOOLEAN -> new JsonPrimitive(reader.nextBoolean());
            case NULL -> {
                reader.nextNull();
                yield JsonNull.INSTANCE;
            }
            default -> throw new JsonSyntaxException("the JSON ends too early");
        };
    }

    private JsonObject object(int level) throws IOException {
        JsonObject object = new JsonObject();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = SlackLimits.readable(reader.nextName());
            if (hasRoom(level)) {
                object.add(name, element(level + 1));
            } else {
                reader.skipValue();
            }
        }
        reader.endObject();
        return object;
    }

    private JsonArray array(int level) throws IOException {
        JsonArray array = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            if (hasRoom(level)) {
                array.add(element(level + 1));
            } else {
                reader.skipValue();
            }
        }
        reader.endArray();
        return array;
    }

    private boolean hasRoom(int level) {
        if (level <= LEVEL_OF_PARTS) {
            leftInPart = ELEMENTS_OF_A_PART;
        }
        return leftInPart-- > 0 && left-- > 0;
    }
}
