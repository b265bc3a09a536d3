package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** What a bot may ask of a chat (Bot API, "getChat", "getChatMember", "getChatAdministrators", "leaveChat"). */
final class ChatMethods {
    private final World world;
    private final ChatAccess access;

    ChatMethods(World world) {
        this.world = world;
        this.access = new ChatAccess(world);
    }

    JsonNode getChat(Call call) {
        return access.chat(call).json().put("accent_color_id", 0).put("max_reaction_count", 11);
    }

    JsonNode getChatMember(Call call) {
        access.writable(call);
        long id = call.number("user_id", 0);
        if (id == world.bot.id()) {
            return Json.object().put("status", "member").set("user", world.bot.json());
        }
        Person person = world.people.find(id).orElseThrow(() -> Refused.badRequest("PARTICIPANT_ID_INVALID"));
        return Json.object().put("status", "member").set("user", person.json());
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

    JsonNode leaveChat(Call call) {
        access.writable(call).standing = Standing.NOT_MEMBER;
        return BooleanNode.TRUE;
    }
}
