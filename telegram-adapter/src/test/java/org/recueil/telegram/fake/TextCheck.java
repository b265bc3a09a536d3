package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/**
 * The text of a message (Bot API, "sendMessage": 1-4096 characters after entities parsing; "Formatting options").
 *
 * <p>Answers as the real server does. This fake parses neither HTML nor Markdown: a {@code parse_mode} is refused.
 */
final class TextCheck {
    static final int MOST = 4096;
    private static final int MOST_IN_A_CAPTION = 1024;

    private final Call call;

    TextCheck(Call call) {
        this.call = call;
    }

    /**
     * The content as it is stored.
     *
     * @param json the request, or the InputTextMessageContent of an inline result
     * @param field where the text stands in it
     * @param tooLong how the server says that it is too long
     */
    Content content(JsonNode json, String field, String tooLong, List<List<Button>> keyboard) {
        String raw = json.path(field).asText("");
        if (raw.isEmpty()) {
            throw Refused.mistake("message text is empty");
        }
        if (!json.path("parse_mode").asText("").isEmpty()) {
            throw Refused.mistake("unsupported parse_mode");
        }
        checkCharacters(raw);
        List<Entity> entities = new EntityCheck(call, raw).check(inner(json, "entities"));
        CleanText clean = new CleanText(raw, entities);
        if (clean.text().isEmpty()) {
            throw Refused.mistake("message must be non-empty");
        }
        if (clean.text().length() > MOST) {
            throw Refused.mistake(tooLong);
        }
        return new Content(clean.text(), clean.entities(), keyboard, preview(json));
    }

    /** The content of a message with a file ("sendDocument": 0-1024 characters after entities parsing). */
    Content caption(StoredFile file, List<List<Button>> keyboard) {
        String raw = call.text("caption");
        checkCharacters(raw);
        if (!call.text("parse_mode").isEmpty()) {
            throw Refused.mistake("unsupported parse_mode");
        }
        List<Entity> entities = new EntityCheck(call, raw).check(call.json("caption_entities"));
        CleanText clean = new CleanText(raw, entities);
        if (clean.text().length() > MOST_IN_A_CAPTION) {
            throw Refused.mistake("message caption is too long");
        }
        return new Content(clean.text(), clean.entities(), keyboard, Json.object(), Optional.of(file));
    }

    /** Half of a surrogate pair cannot be encoded in UTF-8. */
    private static void checkCharacters(String raw) {
        boolean half = raw.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        if (half) {
            throw Refused.mistake("strings must be encoded in UTF-8");
        }
    }

    private JsonNode preview(JsonNode json) {
        JsonNode options = inner(json, "link_preview_options");
        if (options.isMissingNode()) {
            boolean old = json.path("disable_web_page_preview").asBoolean();
            return old ? Json.object().put("is_disabled", true) : Json.object();
        }
        if (!options.isObject()) {
            throw Refused.mistake("object expected as link preview options");
        }
        Optional<String> wrong = WebAddress.problem(options.path("url").asText("t.me"));
        wrong.ifPresent(why -> call.tolerate("link preview of no address: " + why));
        return options.deepCopy();
    }

    /** In a form the inner JSON is text. */
    private JsonNode inner(JsonNode json, String field) {
        return json == call.parameters() ? call.json(field) : json.path(field);
    }
}
