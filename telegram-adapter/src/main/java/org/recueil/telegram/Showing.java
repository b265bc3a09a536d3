package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.telegram.TelegramMessage.Button;

/** An answer on its way: its parts one after the other, the first perhaps in the place of an older answer. */
final class Showing implements Delivery {
    /** The messages to be shown, and where, once it is their turn. Does not throw. */
    interface Script {
        List<TelegramMessage> messages();

        Place placeFor(List<TelegramMessage> messages);

        /** The messages of the older answer: the last is edited, the others are deleted. Asked after {@link #messages}. */
        List<Integer> old();

        /** Whether an older answer that is gone is replaced by a new message, or by nothing. */
        boolean sendsIfGone();

        /** Whose answer it is, who may delete it. */
        long asker();

        /** What the button that deletes it says; empty for no such button. */
        String deleteLabel();

        /** What is shown where Telegram does not take a message as it is. */
        List<TelegramMessage> apology();

        /** All parts arrived, as these messages. */
        void shown(long chat, List<Integer> messages);

        void settled();
    }

    private final BotApi api;
    private final Memory memory;
    private final Script script;
    private final List<Integer> sent = new ArrayList<>();
    private List<Integer> old;
    private List<TelegramMessage> messages;
    private Place place;
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
            old = script.old();
        }
        if (messages.isEmpty()) {
            return CompletableFuture.completedFuture(new Outcome.Done());
        }
        long chat = memory.moved.get(place.chat()).orElse(place.chat());
        place = place.in(chat);
        TelegramMessage next = next();
        boolean edits = sent.isEmpty() && !old.isEmpty();
        int edited = edits ? old.get(old.size() - 1) : 0;
        return api.send(edits ? Requests.edit(chat, edited, next) : Requests.send(place, next))
                .handle((result, thrown) -> {
                    if (thrown == null) {
                        return accepted(result.path("message_id").asInt(edited));
                    }
                    return edits ? notEdited(BotApi.failure(thrown), edited) : notSent(BotApi.failure(thrown));
                });
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
        if (sent.isEmpty() && !old.isEmpty()) {
            old.subList(0, old.size() - 1).forEach(above -> api.send(Requests.delete(place.chat(), above)));
        }
        sent.add(id);
        if (sent.size() < messages.size()) {
            return new Outcome.More();
        }
        script.shown(place.chat(), List.copyOf(sent));
        return new Outcome.Done();
    }

    private Outcome notEdited(ApiFailure failure, int edited) {
        if (failure.says("message is not modified")) {
            return accepted(edited);
        }
        boolean gone = failure.says("message to edit not found") || failure.says("MESSAGE_ID_INVALID");
        if (gone || failure.says("can't be edited")) {
            old = List.of();
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
        Optional<Outcome> again = failure.again();
        if (again.isPresent() || isApology || Acceptance.isRefusedForGood(failure)) {
            return again.orElseGet(Outcome.Done::new);
        }
        Journal.refused(failure);
        isApology = true;
        messages = new ArrayList<>(messages.subList(0, sent.size()));
        messages.addAll(script.apology());
        return new Outcome.More();
    }

    @Override
    public void settled() {
        script.settled();
    }
}
