package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Inline results (Bot API, "answerInlineQuery", "InlineQueryResultArticle", "InputTextMessageContent"): at most 50, each
 * with an id of its own of 1 to 64 bytes, a title, and one message inside the limits of any message. Only articles are
 * served here.
 */
final class InlineCheck {
    private static final int MOST = 50;

    private final Call call;

    InlineCheck(Call call) {
        this.call = call;
    }

    List<InlineResult> results(JsonNode list) {
        if (!list.isArray()) {
            throw Refused.mistake("expected an Array of inline query results");
        }
        if (list.size() > MOST) {
            throw Refused.mistake("too many inline query results specified");
        }
        List<InlineResult> results = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode json : list) {
            InlineResult result = result(json);
            if (!ids.add(result.id())) {
                throw Refused.mistake("RESULT_ID_DUPLICATE");
            }
            results.add(result);
        }
        return List.copyOf(results);
    }

    private InlineResult result(JsonNode json) {
        if (!json.isObject()) {
            throw parse("inline query result must be an object");
        }
        if (!json.path("type").asText().equals("article")) {
            throw parse(
                    "this fake serves articles only, not \"" + json.path("type").asText() + "\"");
        }
        String id = field(json, "id");
        if (id.isEmpty() || QueryMethods.bytes(id) > QueryMethods.MOST_BYTES) {
            throw Refused.mistake("RESULT_ID_INVALID");
        }
        if (field(json, "title").isBlank()) {
            throw Refused.mistake("ARTICLE_TITLE_EMPTY");
        }
        JsonNode content = json.path("input_message_content");
        if (!content.isObject()) {
            throw parse("can't find field \"message_text\"");
        }
        if (content.path("message_text").asText("").isEmpty()) {
            throw parse("input message content is not specified");
        }
        String url = json.path("url").asText("");
        WebAddress.problem(url.isEmpty() ? "t.me" : url).ifPresent(call::tolerate);
        List<List<Button>> keyboard = new KeyboardCheck(call).check(json.path("reply_markup"));
        Content inserted = new TextCheck(call).content(content, "message_text", "MESSAGE_TOO_LONG", keyboard);
        return new InlineResult(
                id, json.path("title").asText(), json.path("description").asText(""), url, inserted);
    }

    private static String field(JsonNode json, String name) {
        if (!json.path(name).isTextual()) {
            throw parse("can't find field \"" + name + "\"");
        }
        return json.path(name).asText();
    }

    private static Refused parse(String why) {
        return Refused.mistake("can't parse inline query result: " + why);
    }
}
