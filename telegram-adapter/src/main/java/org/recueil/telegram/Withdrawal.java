package org.recueil.telegram;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;

/** An answer that is deleted, all its parts; what Telegram finds too old to be deleted is emptied instead. */
final class Withdrawal implements Delivery {
    private final BotApi api;
    private final long chat;
    private final Deque<Integer> left;
    private final TelegramMessage instead;
    private final Runnable done;
    private boolean tooOld;

    Withdrawal(BotApi api, long chat, List<Integer> messages, TelegramMessage instead, Runnable done) {
        this.api = api;
        this.chat = chat;
        this.left = new ArrayDeque<>(messages);
        this.instead = instead;
        this.done = done;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        int message = left.getFirst();
        return api.send(tooOld ? Requests.edit(chat, message, instead) : Requests.delete(chat, message))
                .handle((result, thrown) -> thrown == null ? next() : failed(BotApi.failure(thrown)));
    }

    private Outcome failed(ApiFailure failure) {
        if (failure.says("can't be deleted") && !tooOld) {
            tooOld = true;
            return new Outcome.More();
        }
        return failure.again().orElseGet(this::next);
    }

    private Outcome next() {
        tooOld = false;
        left.removeFirst();
        return left.isEmpty() ? new Outcome.Done() : new Outcome.More();
    }

    @Override
    public void settled() {
        done.run();
    }
}
