package org.recueil.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Where messages go.
 *
 * @param thread the topic, if it is one
 * @param replyTo the message that is answered
 */
record Place(long chat, Optional<Integer> thread, Optional<Integer> replyTo) {
    /** Beside a message, in its topic. */
    static Place beside(Message message) {
        boolean topic = Boolean.TRUE.equals(message.getIsTopicMessage());
        Optional<Integer> thread = topic ? Optional.ofNullable(message.getMessageThreadId()) : Optional.empty();
        return new Place(message.getChatId(), thread, Optional.empty());
    }

    Place replyingTo(int message) {
        return new Place(chat, thread, Optional.of(message));
    }

    Place withoutThread() {
        return new Place(chat, Optional.empty(), replyTo);
    }

    Place withoutReply() {
        return new Place(chat, thread, Optional.empty());
    }

    /** The supergroup that the group has become; it has no topic yet, and numbers its messages anew. */
    Place movedTo(long supergroup) {
        return new Place(supergroup, Optional.empty(), Optional.empty());
    }

    Destination.Conversation destination() {
        return new Destination.Conversation(chat);
    }

    boolean isGroup() {
        return destination().isGroup();
    }
}
