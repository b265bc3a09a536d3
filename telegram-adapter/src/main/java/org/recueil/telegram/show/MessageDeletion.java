package org.recueil.telegram.show;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.render.TelegramMessage;

/** Deletes messages of ours. A message that is too old for that is replaced by another text, or left. */
public final class MessageDeletion implements Delivery {
    private final BotApi api;
    private final long chat;
    private final Deque<Integer> left;
    private final Optional<TelegramMessage> instead;
    private final Runnable done;
    private boolean tooOld;

    /** @param instead stands in place of a message that cannot be deleted; empty to leave it as it is */
    public MessageDeletion(
            BotApi api, long chat, List<Integer> messages, Optional<TelegramMessage> instead, Runnable done) {
        this.api = api;
        this.chat = chat;
        this.left = new ArrayDeque<>(messages);
        this.instead = instead;
        this.done = done;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        int message = left.getFirst();
        return api.send(tooOld ? Requests.edit(chat, message, instead.orElseThrow()) : Requests.delete(chat, message))
                .handle((result, thrown) -> thrown == null ? next() : failed(BotApi.failure(thrown)));
    }

    private Outcome failed(ApiFailure failure) {
        if (failure.says("can't be deleted") && instead.isPresent() && !tooOld) {
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
