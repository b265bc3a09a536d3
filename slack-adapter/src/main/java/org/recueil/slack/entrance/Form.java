package org.recueil.slack.entrance;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.SlackLimits;

/**
 * The body of a request that is a form. A field is read up to the length that Slack allows a message, and only the first few
 * dozen fields are read.
 */
final class Form {
    /** Slack's commands have fifteen. */
    private static final int FIELDS = 64;

    private final byte[] body;
    /** The offsets in the body at which each value begins and ends. */
    private final Map<String, int[]> values = new LinkedHashMap<>();

    /** @throws IOException if it is not a form */
    Form(byte[] body) throws IOException {
        this.body = body;
        int start = 0;
        for (int count = 0; count < FIELDS && start < body.length; count++) {
            int end = indexOf('&', start, body.length);
            int middle = indexOf('=', start, end);
            values.put(text(start, middle), new int[] {Math.min(middle + 1, end), end});
            start = end + 1;
        }
    }

    private int indexOf(char sign, int from, int to) {
        int at = from;
        while (at < to && body[at] != sign) {
            at++;
        }
        return at;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The value of a field, to be read from its beginning; empty if there is no such field. */
    Optional<Reader> read(String name) {
        return Optional.ofNullable(values.get(name)).map(place -> reader(place[0], place[1]));
    }

    /** All fields. */
    Payload payload() throws IOException {
        JsonObject fields = new JsonObject();
        for (Map.Entry<String, int[]> field : values.entrySet()) {
            fields.addProperty(field.getKey(), text(field.getValue()[0], field.getValue()[1]));
        }
        return new Payload(fields);
    }

    private String text(int start, int end) throws IOException {
        char[] text = new char[Math.min(end - start, SlackLimits.MESSAGE_TEXT + 1)];
        int length = 0;
        try (Reader reader = reader(start, end)) {
            for (int count = 0; count >= 0 && length < text.length; length += Math.max(count, 0)) {
                count = reader.read(text, length, text.length - length);
            }
        }
        return SlackLimits.readable(new String(text, 0, length));
    }

    private Reader reader(int start, int end) {
        return new InputStreamReader(new FormText(body, start, end), StandardCharsets.UTF_8);
    }
}
