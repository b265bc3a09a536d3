package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A button of ours that was pressed. What the data says is the client's word; what buttons there are, Telegram's: only data
 * that stands below the message counts.
 *
 * @param message a message of ours, as it is now
 * @param data what a button below it carries
 */
record Pressed(Message message, String data) {
    /** Nothing if the message is not ours, if we may not see it any more, or if none of its buttons carries that data. */
    static Optional<Pressed> of(CallbackQuery press, Self self) {
        return Optional.ofNullable(press.getMessage())
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> isSaidBy(self, message))
                .map(message -> new Pressed(message, press.getData()))
                .filter(pressed -> pressed.carried().anyMatch(carried -> carried.equals(pressed.data())));
    }

    private static boolean isSaidBy(Self self, Message message) {
        User from = message.getFrom();
        return from != null && from.getId() != null && from.getId() == self.id() && message.getViaBot() == null;
    }

    private Stream<String> carried() {
        InlineKeyboardMarkup markup = message.getReplyMarkup();
        return Stream.ofNullable(markup)
                .flatMap(its -> Stream.ofNullable(its.getKeyboard()))
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(button -> Stream.ofNullable(button.getCallbackData()));
    }

    /** What the button that deletes the answer carries, whichever button was pressed. */
    Optional<DeleteData> deletes() {
        return carried().flatMap(data -> DeleteData.read(data).stream()).findFirst();
    }

    /** The messages of the whole answer, first to last. */
    List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(deletes().map(DeleteData::above).orElse(List.of()));
        parts.add(message.getMessageId());
        return parts;
    }

    /** The message that the answer replies to. */
    Optional<Message> question() {
        return Optional.ofNullable(message.getReplyToMessage());
    }

    Place place() {
        return Place.beside(message);
    }
}
