package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** What a bot may ask of a chat (Bot API, "getChatAdministrators"). */
final class ChatMethods {
    private final World world;
    private final ChatAccess access;

    ChatMethods(World world) {
        this.world = world;
        this.access = new ChatAccess(world);
    }

    /** People only, and the bot itself; an anonymous one by their true name. */
    JsonNode getChatAdministrators(Call call) {
        Chat chat = access.writable(call);
        if (chat.isPrivate()) {
            throw Refused.badRequest("there are no administrators in the private chat");
        }
        ArrayNode members = Json.array();
        chat.administrators.forEach(person -> members.add(administrator(person.json())));
        if (chat.canDeleteAll) {
            members.add(administrator(world.bot.json()));
        }
        return members;
    }

    private static JsonNode administrator(JsonNode user) {
        return Json.object().put("status", "administrator").set("user", user);
    }
}
