package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.command.Language;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Buttons that are pressed. The press is answered first; what it says is answered in the place of the message. */
final class Presses {
    private final Desk desk;

    Presses(Desk desk) {
        this.desk = desk;
    }

    /** {@code done} runs once the press needs nothing more. */
    void handle(long update, CallbackQuery press, Runnable done) {
        String data = press.getData() == null ? "" : press.getData();
        MaybeInaccessibleMessage pressed = press.getMessage();
        Optional<DeleteData> deletes = DeleteData.read(data);
        if (pressed == null || data.isEmpty()) {
            answer(press, "", done);
        } else if (deletes.isPresent()) {
            delete(press, pressed, deletes.get(), done);
        } else {
            Optional<Message> seen = pressed instanceof Message message ? Optional.of(message) : Optional.empty();
            Optional<Message> question = seen.map(Message::getReplyToMessage);
            Optional<String> questionLine = question.map(desk.addressed()::line);
            Optional<String> line = ButtonData.line(Trail.said(data), questionLine);
            if (line.isEmpty()) {
                answer(press, Words.in(Languages.of(press.getFrom())).say("question.gone"), done);
                return;
            }
            answer(press, "", () -> {});
            show(update, press, seen, questionLine, line.get(), done);
        }
    }

    private void show(
            long update,
            CallbackQuery press,
            Optional<Message> seen,
            Optional<String> questionLine,
            String line,
            Runnable done) {
        MaybeInaccessibleMessage pressed = press.getMessage();
        Optional<Message> question = seen.map(Message::getReplyToMessage);
        Optional<DeleteData> its = seen.flatMap(Presses::deleteData);
        Place place = seen.map(Place::beside)
                .orElseGet(() -> new Place(pressed.getChatId(), Optional.empty(), Optional.empty()));
        List<Integer> parts = new ArrayList<>(its.map(DeleteData::above).orElse(List.of()));
        parts.add(pressed.getMessageId());
        User asker = question.map(Message::getFrom).orElseGet(press::getFrom);
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
                        question.map(Message::getMessageId),
                        questionLine.orElse(""),
                        its.map(DeleteData::asker).orElse(asker.getId()),
                        language,
                        line,
                        Trail.read(press.getData(), questionLine),
                        parts,
                        done));
    }

    private static Optional<DeleteData> deleteData(Message message) {
        InlineKeyboardMarkup markup = message.getReplyMarkup();
        return Optional.ofNullable(markup).stream()
                .flatMap(its -> its.getKeyboard().stream())
                .flatMap(List::stream)
                .map(button -> Optional.ofNullable(button.getCallbackData()).orElse(""))
                .flatMap(data -> DeleteData.read(data).stream())
                .findFirst();
    }

    private void delete(CallbackQuery press, MaybeInaccessibleMessage pressed, DeleteData data, Runnable done) {
        Language language = Languages.of(press.getFrom());
        if (press.getFrom().getId() != data.asker()) {
            answer(press, Words.in(language).say("delete.not.yours"), done);
            return;
        }
        answer(press, "", () -> {});
        List<Integer> parts = new ArrayList<>(data.above());
        parts.add(pressed.getMessageId());
        TelegramMessage instead =
                desk.composer().plain(Words.paragraph(language, "deleted")).get(0);
        desk.courier()
                .submit(
                        new Destination.Conversation(pressed.getChatId()),
                        new Withdrawal(desk.api(), pressed.getChatId(), parts, Optional.of(instead), done));
    }

    /** At once, before anything that waits for the chat. */
    private void answer(CallbackQuery press, String text, Runnable done) {
        desk.courier()
                .submit(
                        new Destination.Pressing(press.getFrom().getId()),
                        new OneRequest(desk.api(), () -> Requests.pressed(press.getId(), text), done));
    }
}
