package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Answers to presses and inline queries (Bot API, "answerCallbackQuery", "Inline mode"). */
final class QueryMethods {
    private static final int MOST_NOTE = 200;
    static final int MOST_BYTES = 64;
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
        List<InlineResult> results = new InlineCheck(call).results(call.json("results"));
        if (bytes(call.text("next_offset")) > MOST_BYTES) {
            throw Refused.mistake("NEXT_OFFSET_INVALID");
        }
        InlineAnswer answer = new InlineAnswer(
                results,
                call.text("next_offset"),
                cacheTime(call),
                call.flag("is_personal"),
                button(call),
                call.json("button").path("start_parameter").asText(""));
        world.queries.closeInline(id).answered(answer);
        return BooleanNode.TRUE;
    }

    private static String required(Call call, String name) {
        if (call.text(name).isEmpty()) {
            throw Refused.mistake("parameter \"" + name + "\" is required");
        }
        return call.text(name);
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

    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
