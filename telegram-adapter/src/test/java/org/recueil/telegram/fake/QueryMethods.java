package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers to presses and inline queries (Bot API, "answerCallbackQuery", "Inline mode"). */
final class QueryMethods {
    private static final int MOST_NOTE = 200;
    private static final int MOST_RESULTS = 50;
    private static final int MOST_BYTES = 64;
    private static final int A_DAY = 86_400;
    private static final int DEFAULT_CACHE = 300;

    private final World world;

    QueryMethods(World world) {
        this.world = world;
    }

    JsonNode answerCallbackQuery(Call call) {
        String text = call.text("text");
        if (text.length() > MOST_NOTE) {
            throw Refused.mistake("MESSAGE_TOO_LONG");
        }
        if (call.has("url") && WebAddress.problem(call.text("url")).isPresent()) {
            throw Refused.mistake("URL_INVALID");
        }
        Press press = world.queries.closePress(required(call, "callback_query_id"));
        press.answered(new Press.Answer(text, call.flag("show_alert"), call.text("url")));
        return BooleanNode.TRUE;
    }

    JsonNode answerInlineQuery(Call call) {
        String id = required(call, "inline_query_id");
        JsonNode results = call.json("results");
        if (!results.isArray()) {
            throw Refused.mistake("expected an Array of inline query results");
        }
        if (results.size() > MOST_RESULTS) {
            throw Refused.mistake("too many inline query results specified");
        }
        List<InlineResult> read = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode result : results) {
            InlineResult one = result(call, result);
            if (!ids.add(one.id())) {
                throw Refused.mistake("RESULT_ID_DUPLICATE");
            }
            read.add(one);
        }
        if (bytes(call.text("next_offset")) > MOST_BYTES) {
            throw Refused.mistake("NEXT_OFFSET_INVALID");
        }
        InlineAnswer answer = new InlineAnswer(
                List.copyOf(read),
                call.text("next_offset"),
                cacheTime(call),
                call.flag("is_personal"),
                button(call),
                call.json("button").path("start_parameter").asText(""));
        InlineQuery query = world.queries.closeInline(id);
        query.answered(answer);
        world.queries.remember(query, answer);
        return BooleanNode.TRUE;
    }

    private static String required(Call call, String name) {
        if (call.text(name).isEmpty()) {
            throw Refused.mistake("parameter \"" + name + "\" is required");
        }
        return call.text(name);
    }

    private InlineResult result(Call call, JsonNode json) {
        if (!json.isObject()) {
            throw parse("inline query result must be an object");
        }
        if (!json.path("type").asText().equals("article")) {
            throw parse(
                    "this fake serves articles only, not \"" + json.path("type").asText() + "\"");
        }
        String id = field(json, "id");
        if (id.isEmpty() || bytes(id) > MOST_BYTES) {
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

    /** The real server clamps it. */
    private static int cacheTime(Call call) {
        long asked = call.number("cache_time", DEFAULT_CACHE);
        if (asked < 0 || asked > A_DAY) {
            call.tolerate("cache_time is 0 to 86400, not " + asked);
        }
        return (int) Math.max(0, Math.min(A_DAY, asked));
    }

    private static Optional<String> button(Call call) {
        JsonNode button = call.json("button");
        if (button.isMissingNode()) {
            return Optional.empty();
        }
        String text = button.path("text").asText("");
        if (text.isEmpty()) {
            throw Refused.mistake("can't parse inline query results button: can't find field \"text\"");
        }
        if (!WebAddress.PAYLOAD
                .matcher(button.path("start_parameter").asText(""))
                .matches()) {
            throw Refused.mistake("START_PARAM_INVALID");
        }
        return Optional.of(text);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refused parse(String why) {
        return Refused.mistake("can't parse inline query result: " + why);
    }
}
