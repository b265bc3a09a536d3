package org.recueil.telegram;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.recueil.command.Language;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Buttons that are pressed. The press is answered first; what it says is answered in the place of the message. A press on
 * what is no button of ours changes nothing.
 */
final class Presses {
    private final Desk desk;
    private final Administrators administrators;

    Presses(Desk desk) {
        this.desk = desk;
        this.administrators = new Administrators(desk.api(), desk.memory());
    }

    /** {@code done} runs once the press needs nothing more. */
    void handle(long update, CallbackQuery press, Runnable done) {
        Optional<Pressed> known = Pressed.of(press, desk.self());
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
                        desk.failed(update, thrown);
                        done.run();
                        return null;
                    });
            return;
        }
        Optional<String> questionLine = pressed.question().map(desk.addressed()::line);
        Optional<String> line = ButtonData.line(Trail.said(pressed.data()), questionLine);
        if (line.isEmpty()) {
            tell(press, "question.gone", done);
            return;
        }
        answer(press, "", () -> {});
        show(update, press, pressed, questionLine, line.get(), done);
    }

    private void show(
            long update,
            CallbackQuery press,
            Pressed pressed,
            Optional<String> questionLine,
            String line,
            Runnable done) {
        Place place = pressed.place();
        User asker = pressed.question().map(Message::getFrom).orElseGet(press::getFrom);
        Language language = place.isGroup() && asker.getLanguageCode() != null
                ? Languages.of(asker)
                : Languages.of(press.getFrom());
        desk.show(
                place,
                language,
                new Reading(
                        desk,
                        update,
                        place,
                        pressed.question().map(Message::getMessageId),
                        questionLine.orElse(""),
                        pressed.deletes().map(DeleteData::asker).orElse(asker.getId()),
                        language,
                        line,
                        Trail.read(pressed.data(), questionLine),
                        pressed.parts(),
                        done));
    }

    /** In private whoever is there; before others whoever asked, and whoever administers the group. */
    private CompletableFuture<Boolean> mayDelete(User person, Place place, long asker) {
        return !place.isGroup() || person.getId() == asker
                ? CompletableFuture.completedFuture(true)
                : administrators.include(place.chat(), person.getId());
    }

    private void delete(CallbackQuery press, Pressed pressed, Runnable done) {
        answer(press, "", () -> {});
        long chat = pressed.place().chat();
        TelegramMessage instead = desk.composer()
                .plain(Words.paragraph(Languages.of(press.getFrom()), "deleted"))
                .get(0);
        desk.courier()
                .submit(
                        new Destination.Conversation(chat),
                        new Withdrawal(desk.api(), chat, pressed.parts(), Optional.of(instead), done));
    }

    private void tell(CallbackQuery press, String key, Runnable done) {
        answer(press, Words.in(Languages.of(press.getFrom())).say(key), done);
    }

    /** At once, before anything that waits for the chat. */
    private void answer(CallbackQuery press, String text, Runnable done) {
        desk.courier()
                .submit(
                        new Destination.Pressing(press.getFrom().getId()),
                        new OneRequest(desk.api(), () -> Requests.pressed(press.getId(), text), done));
    }
}
