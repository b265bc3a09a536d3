package org.recueil.telegram.event;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.platform.Way;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Destination;
import org.recueil.telegram.render.DeleteData;
import org.recueil.telegram.render.Inquiry;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.render.Requests;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.Words;
import org.recueil.telegram.show.AdapterContext;
import org.recueil.telegram.show.Languages;
import org.recueil.telegram.show.Memory.MessageKey;
import org.recueil.telegram.show.MessageDeletion;
import org.recueil.telegram.show.Notice;
import org.recueil.telegram.show.Pressed;
import org.recueil.telegram.show.QuestionScript;
import org.recueil.wording.Language;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Document;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Handles buttons that are pressed. The press itself is answered first, then the answer to what it says replaces the message. A
 * press on anything but a button of ours changes nothing.
 */
public final class Presses {
    private final AdapterContext context;
    private final DraftFiles files;
    private final Administrators administrators;

    public Presses(AdapterContext context, DraftFiles files) {
        this.context = context;
        this.files = files;
        this.administrators = new Administrators(context.api(), context.memory());
    }

    /** Handles a press. {@code done} is run once it needs nothing more. */
    public void handle(long update, CallbackQuery press, Runnable done) {
        Optional<Pressed> known = Pressed.of(press, context.self());
        if (known.isEmpty()) {
            tell(press, "press.gone", done);
            return;
        }
        Pressed pressed = known.get();
        Optional<DeleteData> deletes = DeleteData.read(pressed.data());
        if (deletes.isPresent()) {
            mayDelete(press.getFrom(), pressed.place(), deletes.get().asker())
                    .thenAccept(may -> {
                        if (may) {
                            delete(press, pressed, done);
                        } else {
                            tell(press, "delete.not.yours", done);
                        }
                    })
                    .exceptionally(thrown -> {
                        context.failed(update, thrown);
                        done.run();
                        return null;
                    });
            return;
        }
        Optional<String> questionLine = pressed.question().map(context.addressed()::line);
        Optional<Way> way = pressed.way(questionLine);
        if (way.isEmpty()) {
            tell(press, pressed.isOfDraft() ? "draft.gone" : "question.gone", done);
            return;
        }
        answer(press, "", () -> {});
        boolean checks = context.composer().drafts().asks(way.get().line());
        Inquiry inquiry = new Inquiry(
                way.get(),
                language(press, pressed),
                pressed.place().isGroup() ? Audience.OTHERS : Audience.PRIVATE,
                (checks ? pressed.question().map(context.addressed()::seen) : questionLine).orElse(""));
        Optional<Document> file = checks ? pressed.question().flatMap(files::in) : Optional.empty();
        if (file.isPresent()) {
            files.read(
                    update,
                    file.get(),
                    pressed.place(),
                    inquiry.language(),
                    draft -> handle(update, pressed, inquiry.of(draft), done),
                    done);
        } else {
            handle(update, pressed, inquiry, done);
        }
    }

    private void handle(long update, Pressed pressed, Inquiry inquiry, Runnable done) {
        Optional<PressEffect> copies = pressed.effect().filter(PressEffect::isCopy);
        if (copies.isPresent()) {
            write(update, pressed, copies.get(), inquiry, done);
        } else {
            show(update, pressed, inquiry, done);
        }
    }

    /** The reader's language in private; in a group that of the person who asked; in a channel nobody's. */
    private static Language language(CallbackQuery press, Pressed pressed) {
        Message message = pressed.message();
        if (!pressed.place().isGroup()) {
            return Languages.of(press.getFrom());
        } else if (message.getChat().isChannelChat()) {
            return Languages.of(null);
        }
        return pressed.question()
                .map(Message::getFrom)
                .filter(asker -> asker.getLanguageCode() != null && asker.getId() == asker(pressed))
                .map(Languages::of)
                .orElseGet(() -> Languages.of(press.getFrom()));
    }

    private void show(long update, Pressed pressed, Inquiry inquiry, Runnable done) {
        Optional<Integer> question = pressed.question().map(Message::getMessageId);
        context.show(
                pressed.place(),
                inquiry.language(),
                new QuestionScript(
                        context,
                        update,
                        pressed.place(),
                        question,
                        question,
                        asker(pressed),
                        inquiry,
                        Optional.of(pressed),
                        done));
    }

    private static long asker(Pressed pressed) {
        return pressed.deletes()
                .map(DeleteData::asker)
                .or(() -> pressed.question().map(Message::getFrom).map(User::getId))
                .orElse(0L);
    }

    /** Writes a text to copy, only once if two presses ask for it at the same time. */
    private void write(long update, Pressed pressed, PressEffect copies, Inquiry inquiry, Runnable done) {
        ChatPlace place = pressed.place();
        MessageKey key = pressed.key();
        boolean repeated =
                context.memory().written.get(key).filter(pressed.data()::equals).isPresent();
        if (repeated || place.isGroup()) {
            done.run();
            return;
        }
        context.memory().written.put(key, pressed.data());
        context.show(place, inquiry.language(), new Notice(place, () -> copy(update, copies.text(), inquiry), done));
    }

    private List<TelegramMessage> copy(long update, int text, Inquiry inquiry) {
        Answer answer = context.composer().answer(inquiry);
        answer.failure().ifPresent(failure -> context.failed(update, failure));
        return context.composer().copy(answer, text, inquiry.language());
    }

    /** Whether the person may delete the answer: in private anybody, in a group the person who asked and the administrators. */
    private CompletableFuture<Boolean> mayDelete(User person, ChatPlace place, long asker) {
        return !place.isGroup() || person.getId() == asker
                ? CompletableFuture.completedFuture(true)
                : administrators.include(place.chat(), person.getId());
    }

    private void delete(CallbackQuery press, Pressed pressed, Runnable done) {
        answer(press, "", () -> {});
        long chat = pressed.place().chat();
        TelegramMessage instead = context.composer()
                .plain(Words.paragraph(Languages.of(press.getFrom()), "deleted"))
                .get(0);
        context.courier()
                .submit(
                        new Destination.Conversation(chat),
                        new MessageDeletion(context.api(), chat, pressed.parts(), Optional.of(instead), done));
    }

    private void tell(CallbackQuery press, String key, Runnable done) {
        answer(press, Words.in(Languages.of(press.getFrom())).say(key), done);
    }

    /** Answers the press itself, before anything that waits for the chat. */
    private void answer(CallbackQuery press, String text, Runnable done) {
        context.courier()
                .submit(
                        new Destination.Pressing(press.getFrom().getId()),
                        context.request(() -> Requests.pressed(press.getId(), text), done));
    }
}
