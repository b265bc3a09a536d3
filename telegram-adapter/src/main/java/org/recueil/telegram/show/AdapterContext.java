package org.recueil.telegram.show;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.ObservedWork;
import org.recueil.platform.OneRequest;
import org.recueil.platform.OutgoingFiles;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.Memory.Asked;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/** What everything that handles updates works with: the API, the queues, the memory. Safe for use by several threads. */
public record AdapterContext(
        Self self,
        BotApi api,
        OutgoingFiles files,
        Courier<Destination> courier,
        Memory memory,
        Composer composer,
        Addressed addressed,
        PlatformObserver observer) {
    /** Brings an answer to its place. */
    public void show(ChatPlace place, Language language, AnswerScript script) {
        show(place, language, Duration.ZERO, script);
    }

    /** @param age how long ago it was asked for */
    public void show(ChatPlace place, Language language, Duration age, AnswerScript script) {
        memory.asked.put(place.chat(), new Asked(place, language));
        courier.submit(place.destination(), new Showing(api, files, memory, script), age);
    }

    /** Says words of Telegram's own wording. */
    public void say(ChatPlace place, Language language, Runnable done, String key, Object... arguments) {
        List<TelegramMessage> words = composer.plain(Words.paragraph(language, key, arguments));
        show(place, language, new Notice(place, () -> words, done));
    }

    /** Works on an update; if we fail, does something else instead. */
    public void attempt(long update, ObservedWork.Work work, Runnable instead) {
        observed().attempt("update " + update, work, instead);
    }

    /** An update made us fail. Those who look after the bot are told, but not what the update says. */
    public void failed(long update, Throwable thrown) {
        observed().failed("update " + update, thrown);
    }

    private ObservedWork observed() {
        return new ObservedWork(observer, Journal::failed);
    }

    /**
     * A request whose result is not needed. It is dropped if it can never be accepted, such as the answer to a press that is
     * too old.
     *
     * @param method made once, when it is to be sent; does not throw
     */
    public Delivery request(Supplier<PartialBotApiMethod<?>> method, Runnable done) {
        AtomicReference<PartialBotApiMethod<?>> made = new AtomicReference<>();
        return new OneRequest<>(
                () -> {
                    if (made.get() == null) {
                        made.set(method.get());
                    }
                    return api.send(made.get());
                },
                BotApi::failure,
                done,
                refused -> done.run(),
                done);
    }

    /** The one message for everything that was given up in a chat. */
    public static Optional<Delivery> apology(
            Destination destination, BotApi api, OutgoingFiles files, Memory memory, Composer composer) {
        return destination instanceof Destination.Conversation conversation
                ? memory.asked
                        .get(conversation.chat())
                        .map(asked -> new Showing(
                                api,
                                files,
                                memory,
                                new Notice(
                                        asked.place(),
                                        () -> composer.plain(Words.paragraph(asked.language(), "apology.burst")),
                                        () -> {})))
                : Optional.empty();
    }
}
