package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.telegram.TelegramMessage.Button;

/**
 * An answer on its way: its parts one after the other, the first perhaps in the place of an older answer, of which nothing
 * is left in the end.
 */
final class Showing implements Delivery {
    /** The messages to be shown, and where, once it is their turn. Does not throw. */
    interface Script {
        List<TelegramMessage> messages();

        Place placeFor(List<TelegramMessage> messages);

        /** The messages of the older answer: the last is edited, the others are deleted. Asked after {@link #messages}. */
        List<Integer> old();

        /** Whether the older answer is deleted as a whole, since no edit makes it what the new one has to be: a reply. */
        boolean replacesOld(Place place);

        /** Whether an older answer that is gone is replaced by a new message, or by nothing. */
        boolean sendsIfGone();

        /** Whose answer it is, who may delete it. */
        long asker();

        /** What the button that deletes it says; empty for no such button. */
        String deleteLabel();

        /** What is shown where Telegram does not take a message as it is. */
        List<TelegramMessage> apology();

        /** All parts arrived there, as these messages. */
        void shown(Place place, List<Integer> messages);

        void settled();
    }

    private final BotApi api;
    private final Memory memory;
    private final Script script;
    private final List<Integer> sent = new ArrayList<>();
    private List<TelegramMessage> messages;
    private Place place;
    private Optional<Integer> edited = Optional.empty();
    private List<Integer> obsolete = List.of();
    private Optional<Delivery> clearing = Optional.empty();
    private boolean isApology;

    Showing(BotApi api, Memory memory, Script script) {
        this.api = api;
        this.memory = memory;
        this.script = script;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        if (messages == null) {
            messages = script.messages();
            place = script.placeFor(messages);
            prepareFor(script.old());
        }
        if (messages.size() == sent.size()) {
            return clearing.map(Delivery::attempt)
                    .orElseGet(() -> CompletableFuture.completedFuture(new Outcome.Done()));
        }
        memory.moved.get(place.chat()).ifPresent(this::move);
        TelegramMessage next = next();
        return edited.isPresent() ? edit(edited.get(), next) : send(next);
    }

    private void prepareFor(List<Integer> old) {
        boolean edits = !old.isEmpty() && !script.replacesOld(place);
        edited = edits ? Optional.of(old.get(old.size() - 1)) : Optional.empty();
        obsolete = edits ? old.subList(0, old.size() - 1) : old;
    }

    private void move(long supergroup) {
        place = place.movedTo(supergroup);
        edited = Optional.empty();
        obsolete = List.of();
    }

    private CompletionStage<Outcome> edit(int message, TelegramMessage next) {
        return api.send(Requests.edit(place.chat(), message, next))
                .handle((result, thrown) ->
                        thrown == null ? accepted(message) : notEdited(BotApi.failure(thrown), message));
    }

    private CompletionStage<Outcome> send(TelegramMessage next) {
        return api.send(Requests.send(place, next))
                .handle((result, thrown) ->
                        thrown == null ? accepted(result.path("message_id").asInt()) : notSent(BotApi.failure(thrown)));
    }

    /** The next part; the last has the button that deletes them all. */
    private TelegramMessage next() {
        TelegramMessage next = messages.get(sent.size());
        if (sent.size() + 1 < messages.size() || script.deleteLabel().isEmpty()) {
            return next;
        }
        List<List<Button>> rows = new ArrayList<>(next.keyboard());
        String data = new DeleteData(script.asker(), sent).toString();
        rows.add(List.of(new Button(script.deleteLabel(), Button.Kind.SAY, data)));
        return next.withKeyboard(rows);
    }

    private Outcome accepted(int id) {
        sent.add(id);
        edited = Optional.empty();
        if (sent.size() < messages.size()) {
            return new Outcome.More();
        }
        script.shown(place, List.copyOf(sent));
        if (obsolete.isEmpty()) {
            return new Outcome.Done();
        }
        clearing = Optional.of(new Withdrawal(api, place.chat(), obsolete, Optional.empty(), () -> {}));
        return new Outcome.More();
    }

    private Outcome notEdited(ApiFailure failure, int message) {
        if (failure.says("message is not modified")) {
            return accepted(message);
        }
        boolean gone = failure.says("message to edit not found") || failure.says("MESSAGE_ID_INVALID");
        if (gone || failure.says("can't be edited")) {
            edited = Optional.empty();
            return gone && !script.sendsIfGone() ? new Outcome.Done() : new Outcome.More();
        }
        return notSent(failure);
    }

    private Outcome notSent(ApiFailure failure) {
        Optional<Long> moved = failure.migratedTo();
        if (moved.isPresent()) {
            memory.moved.put(place.chat(), moved.get());
            return new Outcome.More();
        }
        Optional<Place> nearby = nearby(failure);
        if (nearby.isPresent()) {
            Journal.sentElsewhere(place, failure);
            place = nearby.get();
            return new Outcome.More();
        }
        Optional<Outcome> again = failure.again();
        if (again.isPresent() || isApology || failure.isForGood()) {
            return again.orElseGet(Outcome.Done::new);
        }
        Journal.refused(failure);
        isApology = true;
        messages = new ArrayList<>(messages.subList(0, sent.size()));
        messages.addAll(script.apology());
        return new Outcome.More();
    }

    /**
     * Where a message is sent whose topic, or whose question, is gone. Telegram puts a reply into the topic of what it replies
     * to, so that beside a closed topic there may be no reply either.
     */
    private Optional<Place> nearby(ApiFailure failure) {
        if (failure.isTopicGone() && place.thread().isPresent()) {
            return Optional.of(place.withoutThread());
        }
        return failure.isTopicGone() || failure.isReplyGone()
                ? place.replyTo().map(question -> place.withoutReply())
                : Optional.empty();
    }

    @Override
    public void settled() {
        script.settled();
    }
}
