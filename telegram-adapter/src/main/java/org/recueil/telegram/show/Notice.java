package org.recueil.telegram.show;

import java.util.List;
import java.util.function.Supplier;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;

/**
 * Words of the bot that nobody comes back to: no button deletes them, and no edit changes them.
 *
 * @param words asked for once, when it is their turn; does not throw
 */
public record Notice(ChatPlace place, Supplier<List<TelegramMessage>> words, Runnable done) implements Showing.Script {
    @Override
    public List<TelegramMessage> messages() {
        return words.get();
    }

    @Override
    public ChatPlace placeFor(List<TelegramMessage> shown) {
        return place;
    }

    @Override
    public List<Integer> old() {
        return List.of();
    }

    @Override
    public boolean isShown(TelegramMessage last) {
        return false;
    }

    @Override
    public boolean replacesOld(ChatPlace shown) {
        return false;
    }

    @Override
    public boolean sendsIfGone() {
        return false;
    }

    @Override
    public List<List<Button>> keyboard(List<List<Button>> rows, List<Integer> above) {
        return rows;
    }

    @Override
    public List<TelegramMessage> apology() {
        return List.of();
    }

    @Override
    public void shown(ChatPlace where, List<Integer> shown) {
        // nobody comes back to it
    }

    @Override
    public void settled() {
        done.run();
    }
}
