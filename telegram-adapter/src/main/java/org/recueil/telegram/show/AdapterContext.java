package org.recueil.telegram.show;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.recueil.delivery.Courier;
import org.recueil.delivery.Delivery;
import org.recueil.delivery.FailureBoundary;
import org.recueil.delivery.PlatformObserver;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.api.Journal;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.Memory.Asked;
import org.recueil.wording.Language;

/** What all who handle updates work with. */
public record AdapterContext(
        Self self,
        BotApi api,
        Courier<Destination> courier,
        Memory memory,
        Composer composer,
        Addressed addressed,
        PlatformObserver watch) {
    /** Brings an answer to its place. */
    public void show(ChatPlace place, Language language, Showing.Script script) {
        show(place, language, Duration.ZERO, script);
    }

    /** @param age how long ago it was asked for */
    public void show(ChatPlace place, Language language, Duration age, Showing.Script script) {
        memory.asked.put(place.chat(), new Asked(place, language));
        courier.submit(place.destination(), new Showing(api, memory, script), age);
    }

    /** Says words of Telegram's own. */
    public void say(ChatPlace place, Language language, Runnable done, String key, Object... arguments) {
        List<TelegramMessage> words = composer.plain(Words.paragraph(language, key, arguments));
        show(place, language, new Notice(place, () -> words, done));
    }

    /** Works on an update; where we fail, does something instead. */
    public void attempt(long update, FailureBoundary.Work work, Runnable instead) {
        FailureBoundary.around(work, thrown -> {
            failed(update, thrown);
            instead.run();
        });
    }

    /** An update made us fail: told to the people who look after the bot, without what it says. */
    public void failed(long update, Throwable thrown) {
        watch.failed();
        Journal.failed(update, thrown);
    }

    /** The one message for all that was given up in a chat. */
    public static Optional<Delivery> apology(Destination destination, BotApi api, Memory memory, Composer composer) {
        return destination instanceof Destination.Conversation conversation
                ? memory.asked
                        .get(conversation.chat())
                        .map(asked -> new Showing(
                                api,
                                memory,
                                new Notice(
                                        asked.place(),
                                        () -> composer.plain(Words.paragraph(asked.language(), "apology.burst")),
                                        () -> {})))
                : Optional.empty();
    }
}
