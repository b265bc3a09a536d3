package org.recueil.slack.show;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.DeliveryCallback;
import org.recueil.slack.api.Journal;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.render.Requests;

/** Deletes messages of ours one after the other. A message that is gone already counts as deleted. */
final class MessageDeletion implements Delivery {
    private final WebApi api;
    private final String channel;
    private final Deque<String> left;
    private final DeliveryCallback ending;
    private String address;
    private Optional<ApiFailure> refused = Optional.empty();
    private boolean isEnded;

    /**
     * @param address where the first message can be deleted, wherever it is; empty if there is none
     * @param messages by their {@code ts}
     */
    MessageDeletion(WebApi api, String address, String channel, List<String> messages, DeliveryCallback ending) {
        this.api = api;
        this.address = address;
        this.channel = channel;
        this.left = new ArrayDeque<>(messages);
        this.ending = ending;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        CompletableFuture<Payload> request = address.isEmpty()
                ? api.call("chat.delete", Requests.delete(channel, left.getFirst()))
                : api.respond(address, Requests.deletion());
        return request.handle((result, thrown) -> thrown == null ? next() : notDeleted(WebApi.failure(thrown)));
    }

    private Outcome notDeleted(ApiFailure failure) {
        Optional<Outcome> again = failure.again();
        if (again.isPresent() || failure.isUnknownToken()) {
            return again.orElseGet(Outcome.Failed::new);
        }
        if (!address.isEmpty()) {
            address = "";
            return new Outcome.More();
        }
        if (!failure.says("message_not_found")) {
            Journal.refused(failure);
            refused = refused.or(() -> Optional.of(failure));
        }
        return next();
    }

    private Outcome next() {
        address = "";
        left.removeFirst();
        if (!left.isEmpty()) {
            return new Outcome.More();
        }
        isEnded = true;
        refused.ifPresentOrElse(ending::refused, ending::shown);
        return new Outcome.Done();
    }

    @Override
    public void settled() {
        if (!isEnded) {
            ending.givenUp();
        }
    }
}
