package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Map;
import java.util.Set;

/** The bot's commands and descriptions (Bot API, "setMyCommands", "BotCommandScope", "setMyDescription", …). */
final class ProfileMethods {
    private static final int MOST_COMMANDS = 100;
    private static final int MOST_COMMAND_DESCRIPTION = 256;
    private static final Set<String> GENERAL_SCOPES =
            Set.of("default", "all_private_chats", "all_group_chats", "all_chat_administrators");
    private static final Set<String> CHAT_SCOPES = Set.of("chat", "chat_administrators", "chat_member");

    private final World world;

    ProfileMethods(World world) {
        this.world = world;
    }

    JsonNode setMyCommands(Call call) {
        JsonNode commands = call.json("commands");
        if (!commands.isArray()) {
            throw Refused.mistake("expected an Array of BotCommand");
        }
        if (commands.size() > MOST_COMMANDS) {
            throw Refused.mistake("BOT_COMMANDS_TOO_MUCH");
        }
        ArrayNode kept = Json.array();
        for (JsonNode command : commands) {
            String name = command.path("command").asText("").replaceFirst("^/", "");
            String description = command.path("description").asText("").strip();
            if (name.isEmpty()) {
                throw Refused.mistake("command must be non-empty");
            }
            if (!name.matches("[a-z0-9_]{1,32}")) {
                throw Refused.mistake("BOT_COMMAND_INVALID");
            }
            if (description.isEmpty()) {
                throw Refused.mistake("command description must be non-empty");
            }
            if (description.length() > MOST_COMMAND_DESCRIPTION) {
                throw Refused.mistake("command description length must not exceed " + MOST_COMMAND_DESCRIPTION);
            }
            kept.addObject().put("command", name).put("description", description);
        }
        world.profile.commands.put(scope(call) + language(call), kept);
        return BooleanNode.TRUE;
    }

    JsonNode getMyCommands(Call call) {
        return world.profile.commands.getOrDefault(scope(call) + language(call), Json.array());
    }

    private static String scope(Call call) {
        JsonNode scope = call.json("scope");
        String type = scope.path("type").asText("default");
        if (GENERAL_SCOPES.contains(type)) {
            return type + " ";
        }
        if (!CHAT_SCOPES.contains(type)) {
            throw Refused.mistake("can't parse BotCommandScope: unsupported type specified");
        }
        return type + " " + scope.path("chat_id").asText() + " "
                + scope.path("user_id").asText() + " ";
    }

    private static String language(Call call) {
        String language = call.text("language_code");
        if (!language.matches("|[a-z]{2}")) {
            throw Refused.mistake("invalid language code specified");
        }
        return language;
    }

    JsonNode setMyDescription(Call call) {
        return set(call, world.profile.descriptions, "description", 512);
    }

    JsonNode getMyDescription(Call call) {
        return get(call, world.profile.descriptions, "description");
    }

    JsonNode setMyShortDescription(Call call) {
        return set(call, world.profile.shortDescriptions, "short_description", 120);
    }

    JsonNode getMyShortDescription(Call call) {
        return get(call, world.profile.shortDescriptions, "short_description");
    }

    private static JsonNode set(Call call, Map<String, String> texts, String field, int most) {
        String text = call.text(field);
        if (text.length() > most) {
            throw Refused.mistake(field.replace('_', ' ') + " length must not exceed " + most);
        }
        if (text.isEmpty()) {
            texts.remove(language(call));
        } else {
            texts.put(language(call), text);
        }
        return BooleanNode.TRUE;
    }

    private static JsonNode get(Call call, Map<String, String> texts, String field) {
        return Json.object().put(field, texts.getOrDefault(language(call), ""));
    }
}
