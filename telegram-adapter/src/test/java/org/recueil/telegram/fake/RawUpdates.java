package org.recueil.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the world fit a raw update: the chats and topics that it names exist and hold its messages, so that they can be
 * answered. What of it is malformed is passed over.
 */
final class RawUpdates {
    private static final Map<String, Chat.Kind> KINDS = Map.of(
            "private", Chat.Kind.PRIVATE,
            "group", Chat.Kind.GROUP,
            "supergroup", Chat.Kind.SUPERGROUP,
            "channel", Chat.Kind.CHANNEL);

    private final World world;

    RawUpdates(World world) {
        this.world = world;
    }

    void introduce(JsonNode update) {
        update.forEach(payload -> {
            message(payload);
            message(payload.path("message"));
        });
    }

    private void message(JsonNode json) {
        JsonNode id = json.path("message_id");
        chat(json.path("chat")).filter(chat -> id.canConvertToInt()).ifPresent(chat -> {
            message(json.path("reply_to_message"));
            if (json.path("date").asLong() > 0) {
                keep(chat, json);
            }
        });
    }

    private Optional<Chat> chat(JsonNode json) {
        Chat.Kind kind = KINDS.get(json.path("type").asText().toLowerCase(Locale.ROOT));
        if (kind == null || !json.path("id").canConvertToLong()) {
            return Optional.empty();
        }
        long id = json.path("id").asLong();
        String title = json.path("title").asText(json.path("first_name").asText(""));
        boolean forum = json.path("is_forum").asBoolean();
        return world.chat(id)
                .or(() -> Optional.of(world.add(new Chat(world, id, kind, title, forum, Standing.MEMBER))));
    }

    private void keep(Chat chat, JsonNode json) {
        int thread = json.path("message_thread_id").asInt();
        if (json.path("is_topic_message").asBoolean()) {
            chat.addTopic(thread, "");
        }
        chat.keep(new Post(
                chat,
                json.path("message_id").asInt(),
                thread,
                author(json.path("from")),
                json.has("via_bot"),
                json.path("date").asLong(),
                json.path("edit_date").asLong(),
                new Content(json.path("text").asText(""), List.of(), List.of(), Json.object()),
                json.at("/reply_to_message/message_id").asInt(),
                false,
                false,
                0,
                Json.object()));
    }

    private Optional<Person> author(JsonNode from) {
        long id = from.path("id").asLong();
        String name = from.path("first_name").asText("");
        return id == world.bot.id()
                ? Optional.empty()
                : Optional.of(
                        new Person(world, id, name, from.path("language_code").asText("")));
    }
}
