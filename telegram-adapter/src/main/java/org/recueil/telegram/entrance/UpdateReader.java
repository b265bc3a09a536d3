package org.recueil.telegram.entrance;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Iterator;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Reads updates: only the members that we look at. So gifts, payments and whatever Telegram invents cannot make an update
 * unreadable, and their three hundred classes do not slow down the first one. Made once, because making one takes longer than
 * an answer. Safe for use by several threads.
 */
public final class UpdateReader {
    @JsonIncludeProperties({
        "update_id",
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "callback_query",
        "inline_query",
        "my_chat_member"
    })
    private interface OfUpdate {}

    @JsonIncludeProperties({
        "message_id",
        "message_thread_id",
        "is_topic_message",
        "date",
        "edit_date",
        "chat",
        "from",
        "sender_chat",
        "via_bot",
        "is_automatic_forward",
        "reply_to_message",
        "reply_markup",
        "text",
        "entities",
        "caption",
        "caption_entities",
        "new_chat_members",
        "group_chat_created",
        "photo",
        "sticker",
        "voice",
        "video",
        "video_note",
        "audio",
        "animation",
        "document",
        "location",
        "contact",
        "poll",
        "dice",
        "game",
        "story"
    })
    private interface OfMessage {}

    private final ObjectReader reader = new ObjectMapper()
            .addMixIn(Update.class, OfUpdate.class)
            .addMixIn(Message.MessageBuilder.class, OfMessage.class)
            .readerFor(Update.class);

    /** @throws JsonProcessingException if it is not an update as we know it */
    Update read(JsonNode update) throws JsonProcessingException {
        leaveOutNothings(update);
        return reader.treeToValue(update, Update.class);
    }

    /** Removes nulls from lists. Otherwise a null would be read as a button, a mark or a person. */
    private static void leaveOutNothings(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
                if (each.next().isNull()) {
                    each.remove();
                }
            }
        }
        node.forEach(UpdateReader::leaveOutNothings);
    }
}
