package org.recueil.telegram.api;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where a message is sent.
 *
 * @param thread the topic, if the chat has topics
 * @param replyTo the message that it replies to
 */
public record ChatPlace(long chat, Optional<Integer> thread, Optional<Integer> replyTo) {
    /** The chat and the topic of a message. */
    public static ChatPlace beside(Message message) {
        boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
        Optional<Integer> thread = topic ? Optional.ofNullable(message.getMessageThreadId()) : Optional.empty();
        return new ChatPlace(message.getChatId(), thread, Optional.empty());
    }

    public ChatPlace replyingTo(int message) {
        return new ChatPlace(chat, thread, Optional.of(message));
    }

    public ChatPlace withoutThread() {
        return new ChatPlace(chat, Optional.empty(), replyTo);
    }

    public ChatPlace withoutReply() {
        return new ChatPlace(chat, thread, Optional.empty());
    }

    /** The supergroup that the group has become. It has no topic yet, and numbers its messages anew. */
    public ChatPlace movedTo(long supergroup) {
        return new ChatPlace(supergroup, Optional.empty(), Optional.empty());
    }

    public Destination.Conversation destination() {
        return new Destination.Conversation(chat);
    }

    public boolean isGroup() {
        return destination().isGroup();
    }
}
