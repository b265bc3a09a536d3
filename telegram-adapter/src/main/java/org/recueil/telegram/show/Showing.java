package org.recueil.telegram.show;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.Outcome;
import org.recueil.export.ExportedFile;
import org.recueil.platform.OutgoingFiles;
import org.recueil.telegram.api.ApiFailure;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.render.TelegramMessage;

/**
 * An answer on its way: its parts one after the other, the first perhaps in place of an older answer, of which nothing is left
 * in the end.
 */
final class Showing implements Delivery {
    private final BotApi api;
    private final OutgoingFiles files;
    private final Memory memory;
    private final List<Integer> sent = new ArrayList<>();
    private AnswerScript script;
    private List<TelegramMessage> messages;
    private ChatPlace place;
    private Optional<Integer> edited = Optional.empty();
    private List<Integer> obsolete = List.of();
    private List<Integer> kept = List.of();
    private Optional<Delivery> clearing = Optional.empty();
    /** Whether the text stays and only the buttons change. */
    private boolean turns;

    private boolean isApology;

    Showing(BotApi api, OutgoingFiles files, Memory memory, AnswerScript script) {
        this.api = api;
        this.files = files;
        this.memory = memory;
        this.script = script;
    }

    @Override
    public CompletionStage<Outcome> attempt() {
        if (messages == null) {
            script = script.now();
            messages = script.messages();
            place = script.placeFor(messages);
            prepareFor(script.old(messages));
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
        boolean edits = !old.isEmpty() && !script.replacesOld(place, messages);
        edited = edits ? Optional.of(old.get(old.size() - 1)) : Optional.empty();
        List<Integer> others = edits ? old.subList(0, old.size() - 1) : old;
        int last = messages.size() - 1;
        turns = edits && last >= 0 && script.isShown(messages.get(last));
        if (turns) {
            messages = messages.subList(last, last + 1);
            kept = others;
        } else {
            obsolete = others;
        }
    }

    private void move(long supergroup) {
        place = place.movedTo(supergroup);
        edited = Optional.empty();
        obsolete = List.of();
        kept = List.of();
    }

    private CompletionStage<Outcome> edit(int message, TelegramMessage next) {
        return api.send(
                        turns
                                ? Requests.otherButtons(place.chat(), message, next.keyboard())
                                : Requests.edit(place.chat(), message, next))
                .handle((result, thrown) ->
                        thrown == null ? accepted(message) : notEdited(BotApi.failure(thrown), message));
    }

    private CompletionStage<Outcome> send(TelegramMessage next) {
        return next.file()
                .map(file -> bring(file, next))
                .orElseGet(() -> api.send(Requests.send(place, next)).handle(this::ended));
    }

    private CompletionStage<Outcome> bring(ExportedFile file, TelegramMessage next) {
        return files.bring(
                        file,
                        content -> api.sendDocument(
                                        Requests.document(place, next),
                                        file.name(),
                                        file.format().mediaType(),
                                        content)
                                .handle(this::ended))
                .exceptionally(thrown -> {
                    script.unwritten(OutgoingFiles.unwritten(thrown));
                    return apologise();
                });
    }

    private Outcome ended(JsonNode result, Throwable thrown) {
        return thrown == null ? accepted(result.path("message_id").asInt()) : notSent(BotApi.failure(thrown));
    }

    /** The next part. The buttons below the last one carry the numbers of all. */
    private TelegramMessage next() {
        TelegramMessage next = messages.get(sent.size());
        return sent.size() + 1 < messages.size() ? next : next.withKeyboard(script.keyboard(next.keyboard(), whole()));
    }

    /** The messages of the answer that have arrived. */
    private List<Integer> whole() {
        return Stream.concat(kept.stream(), sent.stream()).toList();
    }

    private Outcome accepted(int id) {
        sent.add(id);
        edited = Optional.empty();
        if (sent.size() < messages.size()) {
            return new Outcome.More();
        }
        script.shown(place, whole(), messages.get(messages.size() - 1).file().isPresent());
        if (obsolete.isEmpty()) {
            return new Outcome.Done();
        }
        clearing = Optional.of(new MessageDeletion(api, place.chat(), obsolete, Optional.empty(), () -> {}));
        return new Outcome.More();
    }

    private Outcome notEdited(ApiFailure failure, int message) {
        if (failure.says("message is not modified")) {
            return accepted(message);
        }
        boolean gone = failure.says("message to edit not found") || failure.says("MESSAGE_ID_INVALID");
        if (gone || failure.says("can't be edited")) {
            edited = Optional.empty();
            return turns || gone && !script.sendsIfGone() ? new Outcome.Done() : new Outcome.More();
        }
        return notSent(failure);
    }

    private Outcome notSent(ApiFailure failure) {
        Optional<Long> moved = failure.migratedTo();
        if (moved.isPresent()) {
            memory.moved.put(place.chat(), moved.get());
            return new Outcome.More();
        }
        Optional<ChatPlace> nearby = nearby(failure);
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
        return turns ? new Outcome.Done() : apologise();
    }

    private Outcome apologise() {
        isApology = true;
        messages = new ArrayList<>(messages.subList(0, sent.size()));
        messages.addAll(script.apology());
        return new Outcome.More();
    }

    /**
     * Where a message is sent instead if its topic, or the message it replies to, is gone. Telegram puts a reply into the topic
     * of the message it replies to. So outside a closed topic it cannot be a reply either.
     */
    private Optional<ChatPlace> nearby(ApiFailure failure) {
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
