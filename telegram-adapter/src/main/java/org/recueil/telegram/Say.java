package org.recueil.telegram;

import java.util.List;
import java.util.function.Supplier;
import org.recueil.telegram.TelegramMessage.Button;

/**
 * Words of the bot that nobody comes back to: no button deletes them, and no edit changes them.
 *
 * @param words asked for once, when it is their turn; does not throw
 */
record Say(Place place, Supplier<List<TelegramMessage>> words, Runnable done) implements Showing.Script {
    @Override
    public List<TelegramMessage> messages() {
        return words.get();
    }

    @Override
    public Place placeFor(List<TelegramMessage> shown) {
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
    public boolean replacesOld(Place shown) {
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
    public void shown(Place where, List<Integer> shown) {
        // nobody comes back to it
    }

    @Override
    public void settled() {
        done.run();
    }
}
