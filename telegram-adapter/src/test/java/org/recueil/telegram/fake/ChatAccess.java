package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the chat, topic and message that a request names, or refuses as the real server does. */
final class ChatAccess {
    private final World world;

    ChatAccess(World world) {
        this.world = world;
    }

    Chat chat(Call call) {
        String id = call.text("chat_id");
        if (id.isEmpty()) {
            throw Refused.mistake("chat_id is empty");
        }
        Chat chat = id.matches("-?\\d{1,18}") ? world.chat(Long.parseLong(id)).orElse(null) : null;
        if (chat == null) {
            throw Refused.badRequest("chat not found");
        }
        return chat;
    }

    /** A chat where the bot may write. */
    Chat writable(Call call) {
        Chat chat = chat(call);
        chat.migratedTo.ifPresent(better -> {
            throw Refused.migrated(better.id());
        });
        String group = chat.isSupergroup() ? "supergroup chat" : "group chat";
        switch (chat.standing) {
            case MEMBER -> {}
            case NOT_MEMBER -> throw Refused.forbidden("bot is not a member of the " + group);
            case KICKED -> throw Refused.forbidden("bot was kicked from the " + group);
            case BLOCKED -> throw Refused.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw Refused.forbidden("user is deactivated");
            case NEVER_STARTED -> throw Refused.forbidden("bot can't initiate conversation with a user");
        }
        return chat;
    }

    /**
     * Where a message goes: a thread has to be a topic; "General" (1) and the threads of mere replies are none. A reply
     * to a message of a topic goes to that topic by itself. Nobody writes to one that is closed.
     */
    Place place(Call call, Chat chat, int replyTo) {
        int thread = (int) call.number("message_thread_id", 0);
        if (thread != 0 && !chat.hasTopic(thread)) {
            throw Refused.badRequest("message thread not found");
        }
        int ofReply = replyTo == 0 ? 0 : chat.find(replyTo).map(Post::thread).orElse(0);
        int used = thread == 0 && chat.hasTopic(ofReply) ? ofReply : thread;
        if (chat.isClosed(used)) {
            throw Refused.badRequest("TOPIC_CLOSED");
        }
        return used == 0 ? chat : new Topic(chat, used);
    }

    /** The message to reply to, 0 for none; one that is gone refuses, or is passed over where the request allows it. */
    int replyTo(Call call, Chat chat) {
        JsonNode given = call.json("reply_parameters");
        if (!given.isMissingNode() && !given.path("message_id").canConvertToInt()) {
            throw Refused.mistake("can't parse reply parameters: can't find field \"message_id\"");
        }
        int id = given.isMissingNode()
                ? (int) call.number("reply_to_message_id", 0)
                : given.path("message_id").asInt();
        boolean mayMiss = given.isMissingNode()
                ? call.flag("allow_sending_without_reply")
                : given.path("allow_sending_without_reply").asBoolean();
        boolean there = chat.find(id).filter(post -> !post.deleted()).isPresent();
        if (id == 0 || there) {
            return id;
        }
        if (!mayMiss) {
            throw Refused.badRequest("message to be replied not found");
        }
        return 0;
    }

    /** A message that is shown in that chat. */
    Post message(Call call, Chat chat, String toDoWhat) {
        return chat.find((int) call.number("message_id", 0))
                .filter(post -> !post.deleted())
                .orElseThrow(() -> Refused.badRequest("message to " + toDoWhat + " not found"));
    }
}
