package org.recueil.telegram.show;

import java.util.List;
import java.util.function.Supplier;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.TelegramMessage;

/**
 * Messages of the bot that stay as they were sent: no button deletes them, and no edit of a question changes them.
 *
 * @param words makes the messages; called once, when it is their turn; does not throw
 */
public record Notice(ChatPlace place, Supplier<List<TelegramMessage>> words, Runnable done) implements AnswerScript {
    @Override
    public List<TelegramMessage> messages() {
        return words.get();
    }

    @Override
    public ChatPlace placeFor(List<TelegramMessage> shown) {
        return place;
    }

    @Override
    public void settled() {
        done.run();
    }
}
