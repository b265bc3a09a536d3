package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The keyboard under a message (Bot API, "InlineKeyboardMarkup", "InlineKeyboardButton", "CopyTextButton",
 * "SwitchInlineQueryChosenChat"): at most 100 buttons, 8 in a row, each with a label and exactly one action inside its limits;
 * and no more JSON than the real server takes, of which nothing is published: some 9,000 bytes have been refused.
 */
final class KeyboardCheck {
    private static final int MOST = 100;
    private static final int MOST_IN_A_ROW = 8;
    private static final int MOST_BYTES = 9_000;
    private static final int MOST_DATA_BYTES = 64;
    private static final int MOST_CHARACTERS = 256;
    /** In the order in which the server looks for them. */
    private static final List<String> ACTIONS = List.of(
            "url",
            "callback_data",
            "callback_game",
            "pay",
            "switch_inline_query",
            "switch_inline_query_chosen_chat",
            "switch_inline_query_current_chat",
            "login_url",
            "web_app",
            "copy_text");

    private final Call call;

    KeyboardCheck(Call call) {
        this.call = call;
    }

    /** The rows; none if there is no markup. Only inline keyboards are served here. */
    List<List<Button>> check(JsonNode markup) {
        if (markup.isMissingNode() || markup.isNull()) {
            return List.of();
        }
        if (!markup.isObject()) {
            throw Refused.mistake("object expected as reply markup");
        }
        JsonNode keyboard = markup.path("inline_keyboard");
        if (!keyboard.isArray()) {
            throw Refused.mistake("inline keyboard expected");
        }
        List<List<Button>> rows = new ArrayList<>();
        for (JsonNode row : keyboard) {
            if (!row.isArray()) {
                throw Refused.mistake(
                        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays");
            }
            List<Button> buttons = StreamSupport.stream(row.spliterator(), false)
                    .map(this::button)
                    .toList();
            if (buttons.size() > MOST_IN_A_ROW) {
                throw Refused.mistake("reply markup is too long");
            }
            if (buttons.isEmpty()) {
                call.tolerate("a row without buttons");
            } else {
                rows.add(buttons);
            }
        }
        int bytes = markup.toString().getBytes(StandardCharsets.UTF_8).length;
        if (rows.stream().mapToInt(List::size).sum() > MOST || bytes > MOST_BYTES) {
            throw Refused.mistake("reply markup is too long");
        }
        return List.copyOf(rows);
    }

    private Button button(JsonNode json) {
        if (!(json instanceof ObjectNode object)) {
            throw parse("InlineKeyboardButton must be an Object");
        }
        if (!json.path("text").isTextual()) {
            throw parse("can't find field \"text\"");
        }
        if (json.path("text").asText().isBlank()) {
            throw Refused.mistake("inline keyboard button text must be non-empty");
        }
        List<String> actions = ACTIONS.stream().filter(json::hasNonNull).toList();
        if (actions.isEmpty()) {
            throw parse("Text buttons are unallowed in the inline keyboard");
        }
        if (actions.size() > 1) {
            call.tolerate("a button has exactly one action, not " + actions);
        }
        String action = actions.get(0);
        return new Button(json.path("text").asText(), action, value(action, json.path(action)), object);
    }

    private String value(String action, JsonNode field) {
        return switch (action) {
            case "url" -> address(field.asText());
            case "callback_data" -> bytes(field.asText());
            case "switch_inline_query", "switch_inline_query_current_chat" -> query(field.asText());
            case "switch_inline_query_chosen_chat" -> chosenChat(field);
            case "copy_text" -> copied(field.path("text").asText(""));
            default -> throw Refused.mistake("BUTTON_TYPE_INVALID");
        };
    }

    private String address(String url) {
        WebAddress.problem(url).ifPresent(why -> {
            throw Refused.mistake("inline keyboard button " + why);
        });
        WebAddress.deepLinkProblem(url).ifPresent(call::tolerate);
        return url;
    }

    private static String bytes(String data) {
        int length = data.getBytes(StandardCharsets.UTF_8).length;
        if (length < 1 || length > MOST_DATA_BYTES) {
            throw Refused.mistake("BUTTON_DATA_INVALID");
        }
        return data;
    }

    private static String query(String query) {
        if (query.length() > MOST_CHARACTERS) {
            throw Refused.mistake("BUTTON_SWITCH_INLINE_QUERY_INVALID");
        }
        return query;
    }

    private static String chosenChat(JsonNode field) {
        boolean some = List.of("user", "bot", "group", "channel").stream()
                .anyMatch(kind -> field.path("allow_" + kind + "_chats").asBoolean());
        if (!some) {
            throw Refused.mistake("at least one chat type must be allowed");
        }
        return query(field.path("query").asText(""));
    }

    private static String copied(String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
            throw Refused.mistake("BUTTON_COPY_TEXT_INVALID");
        }
        return text;
    }

    private static Refused parse(String why) {
        return Refused.mistake("can't parse inline keyboard button: " + why);
    }
}
