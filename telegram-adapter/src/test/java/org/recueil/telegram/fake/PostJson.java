package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Messages as the Bot API writes them ("Message", "InaccessibleMessage"); those in a channel name nobody, the bot neither. */
final class PostJson {
    private PostJson() {}

    /** The message with the one it answers, but not what that one answered. */
    static ObjectNode of(World world, Post post) {
        ObjectNode json = alone(world, post);
        if (post.replyTo() != 0) {
            post.chat()
                    .find(post.replyTo())
                    .filter(answered -> !answered.deleted())
                    .ifPresent(answered -> json.set("reply_to_message", alone(world, answered)));
        }
        return json;
    }

    /** What the bot is told of a message that is no longer there. */
    static ObjectNode inaccessible(Post post) {
        ObjectNode json = Json.object().put("message_id", post.id()).put("date", 0);
        json.set("chat", post.chat().json());
        return json;
    }

    private static ObjectNode alone(World world, Post post) {
        ObjectNode json = Json.object().put("message_id", post.id());
        if (post.thread() != 0) {
            json.put("message_thread_id", post.thread());
            if (post.chat().hasTopic(post.thread())) {
                json.put("is_topic_message", true);
            }
        }
        if (post.chat().isChannel()) {
            json.set("sender_chat", post.chat().json());
        } else {
            json.set("from", post.from().map(Person::json).orElseGet(world.bot::json));
        }
        json.set("chat", post.chat().json());
        json.put("date", post.date());
        if (post.edited() != 0) {
            json.put("edit_date", post.edited());
        }
        if (post.viaBot()) {
            json.set("via_bot", world.bot.json());
        }
        post.content().writeTo(json);
        json.setAll(post.extra().deepCopy());
        return json;
    }
}
