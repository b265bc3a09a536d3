package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The methods of the Bot API that the bot uses, and the answer to each request as the body of a response. */
final class Methods {
    private interface Method {
        JsonNode answer(Call call);
    }

    private final World world;
    private final Map<String, Method> byName = new HashMap<>();

    Methods(World world) {
        this.world = world;
        MessageMethods messages = new MessageMethods(world);
        add("sendMessage", messages::sendMessage);
        add("sendDocument", messages::sendDocument);
        add("editMessageText", messages::editMessageText);
        add("editMessageReplyMarkup", messages::editMessageReplyMarkup);
        add("deleteMessage", messages::deleteMessage);
        QueryMethods queries = new QueryMethods(world);
        add("answerCallbackQuery", queries::answerCallbackQuery);
        add("answerInlineQuery", queries::answerInlineQuery);
        ProfileMethods profile = new ProfileMethods(world);
        add("setMyCommands", profile::setMyCommands);
        add("getMyCommands", profile::getMyCommands);
        add("setMyDescription", profile::setMyDescription);
        add("getMyDescription", profile::getMyDescription);
        add("setMyShortDescription", profile::setMyShortDescription);
        add("getMyShortDescription", profile::getMyShortDescription);
        add("getFile", new FileMethods(world)::getFile);
        add("getMe", call -> world.bot.fullJson());
        add("getChatAdministrators", new ChatMethods(world)::getChatAdministrators);
        add(
                "getWebhookInfo",
                call -> Json.object()
                        .put("url", "")
                        .put("has_custom_certificate", false)
                        .put("pending_update_count", world.updates.pending()));
    }

    private void add(String name, Method method) {
        byName.put(name.toLowerCase(Locale.ROOT), method);
    }

    /** The body of the answer; throws {@link Refused}. */
    String answer(Call call) {
        if (call.method().equals("getupdates")) {
            return "{\"ok\":true,\"result\":" + world.poll.answer(call) + "}";
        }
        Method method = byName.get(call.method());
        if (method == null) {
            throw Refused.unknownMethod();
        }
        JsonNode result = world.guard.change(() -> method.answer(call).deepCopy());
        return Json.success(result);
    }
}
