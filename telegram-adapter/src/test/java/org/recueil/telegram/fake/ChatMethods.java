package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;

/** What a bot may ask of a chat (Bot API, "getChat", "getChatMember", "leaveChat"). */
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

    JsonNode leaveChat(Call call) {
        access.writable(call).standing = Standing.NOT_MEMBER;
        return BooleanNode.TRUE;
    }
}
