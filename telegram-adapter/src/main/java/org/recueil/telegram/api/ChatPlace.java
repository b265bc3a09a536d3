package org.recueil.telegram.api;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where messages go.
 *
 * @param thread the topic, if it is one
 * @param replyTo the message that is answered
 */
public record ChatPlace(long chat, Optional<Integer> thread, Optional<Integer> replyTo) {
    /** Beside a message, in its topic. */
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

    /** The supergroup that the group has become; it has no topic yet, and numbers its messages anew. */
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
