package org.recueil.telegram.entrance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.event.DraftFiles;
import org.recueil.telegram.event.InlineAnswers;
import org.recueil.telegram.event.InlineQueries;
import org.recueil.telegram.event.Messages;
import org.recueil.telegram.event.Presses;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Handles updates one at a time, so that one that cannot be read holds up no other. It is logged by its number, answered with
 * an apology if there is a chat, and skipped. Unknown kinds are skipped in silence. Safe for use by several threads.
 */
public final class Updates {
    private final UpdateReader reader;
    private final AdapterContext context;
    private final Messages messages;
    private final Presses presses;
    private final InlineQueries inlineQueries;

    public Updates(UpdateReader reader, AdapterContext context, InlineAnswers inlineAnswers) {
        this.reader = reader;
        this.context = context;
        DraftFiles files = new DraftFiles(context);
        this.messages = new Messages(context, files);
        this.presses = new Presses(context, files);
        this.inlineQueries = new InlineQueries(context, inlineAnswers);
    }

    /**
     * Has an update answered.
     *
     * @param done run once it needs nothing more: at once, or when Telegram has accepted the answer
     */
    public void handle(long id, JsonNode update, Runnable done) {
        String kind = kind(update);
        long start = System.nanoTime();
        context.observer().received(kind);
        answer(id, update, () -> {
            context.observer().settled(kind, Duration.ofNanos(System.nanoTime() - start));
            done.run();
        });
    }

    /** Telegram's name of its kind; one word for all unknown kinds. */
    private static String kind(JsonNode update) {
        return Poller.KINDS.stream().filter(update::has).findFirst().orElse("other");
    }

    private void answer(long id, JsonNode update, Runnable done) {
        context.attempt(id, () -> handle(id, reader.read(update), done), () -> apologise(update, done));
    }

    private void handle(long id, Update update, Runnable done) {
        if (update.getMessage() != null) {
            messages.handle(id, update.getMessage(), done);
        } else if (update.getEditedMessage() != null) {
            messages.handle(id, update.getEditedMessage(), done);
        } else if (update.getChannelPost() != null) {
            messages.handle(id, update.getChannelPost(), done);
        } else if (update.getEditedChannelPost() != null) {
            messages.handle(id, update.getEditedChannelPost(), done);
        } else if (update.getCallbackQuery() != null) {
            presses.handle(id, update.getCallbackQuery(), done);
        } else if (update.getInlineQuery() != null) {
            inlineQueries.handle(id, update.getInlineQuery(), done);
        } else if (update.getMyChatMember() != null) {
            messages.handle(update.getMyChatMember(), done);
        } else {
            done.run();
        }
    }

    /** Apologises in private, where the update was surely meant for us, or where a button of ours was pressed. */
    private void apologise(JsonNode update, Runnable done) {
        JsonNode press = update.path("callback_query");
        JsonNode message = Stream.of(update.path("message"), update.path("edited_message"), press.path("message"))
                .filter(JsonNode::isObject)
                .findFirst()
                .orElse(press);
        long chat = message.path("chat").path("id").asLong(0);
        boolean ours = chat > 0 || chat < 0 && press.isObject();
        if (!ours) {
            done.run();
            return;
        }
        String language = Stream.of(press, message)
                .map(each -> each.path("from").path("language_code").asText(""))
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        context.say(
                new ChatPlace(chat, Optional.empty(), Optional.empty()),
                Language.ofReader(language),
                done,
                "apology.failed");
    }
}
