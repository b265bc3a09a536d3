package org.recueil.telegram;

import java.util.List;

/** Words of the bot that answer no question and are not deleted by a button. */
record Say(Place place, List<TelegramMessage> messages, Runnable done) implements Showing.Script {
    @Override
    public Place placeFor(List<TelegramMessage> shown) {
        return place;
    }

    @Override
    public List<Integer> old() {
        return List.of();
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
    public long asker() {
        return 0;
    }

    @Override
    public String deleteLabel() {
        return "";
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
