package org.recueil.telegram.show;

import java.util.List;
import java.util.function.Supplier;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.TelegramMessage;

/**
 * Words of the bot that nobody comes back to: no button deletes them, and no edit changes them.
 *
 * @param words asked for once, when it is their turn; does not throw
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
