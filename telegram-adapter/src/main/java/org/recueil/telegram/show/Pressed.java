package org.recueil.telegram.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.Way;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.api.Self;
import org.recueil.telegram.render.ButtonData;
import org.recueil.telegram.render.DeleteData;
import org.recueil.telegram.render.PressEffect;
import org.recueil.telegram.show.Memory.MessageKey;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/**
 * A button of ours that was pressed. The data of a press comes from the client, but the buttons of the message come from
 * Telegram. So only data that stands below the message counts.
 *
 * @param message of ours, as it is now
 * @param data that a button below it carries
 */
public record Pressed(Message message, String data) {
    /**
     * The press on a button of ours; empty if the message is not ours, if we can no longer see it, or if none of its buttons
     * carries that data.
     */
    public static Optional<Pressed> of(CallbackQuery press, Self self) {
        return Optional.ofNullable(press.getMessage())
                .filter(Message.class::isInstance)
                .map(Message.class::cast)
                .filter(message -> isSaidBy(self, message))
                .map(message -> new Pressed(message, press.getData()))
                .filter(pressed -> pressed.carried().anyMatch(carried -> carried.equals(pressed.data())));
    }

    /**
     * Whether the bot wrote the message. A post in a channel names nobody, not even us ({@code from} in
     * core.telegram.org/bots/api, "Message"), but presses on the buttons of other bots do not reach us.
     */
    private static boolean isSaidBy(Self self, Message message) {
        User from = message.getFrom();
        if (from == null && message.getChat() != null && message.getChat().isChannelChat()) {
            return message.getViaBot() == null;
        }
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

    /** The asker and the parts of the answer, whichever button carries them. */
    public Optional<DeleteData> deletes() {
        return carried()
                .flatMap(data -> DeleteData.read(ButtonData.last(data)).stream())
                .findFirst();
    }

    /** What the press does with the answer itself; empty if the button says a line. */
    public Optional<PressEffect> effect() {
        return PressEffect.read(data);
    }

    /**
     * The way to the line that the button says or, if it acts on its answer, to the line of that answer; empty if the line
     * needs a question and this is not the one.
     */
    public Optional<Way> way(Optional<String> question) {
        return ButtonData.read(PressEffect.without(data), question);
    }

    /** Whether the button asks to check the message that the answer replies to, or acts on the answer of that. */
    public boolean isOfDraft() {
        return ChatDrafts.needsDraft(PressEffect.without(data).split("\n", 2)[0]);
    }

    /** The messages of the whole answer, first to last. */
    public List<Integer> parts() {
        List<Integer> parts = new ArrayList<>(deletes().map(DeleteData::above).orElse(List.of()));
        parts.add(message.getMessageId());
        return parts;
    }

    /** Whether the message brings a file. It can never show another answer then. */
    boolean bringsFile() {
        return message.getDocument() != null;
    }

    /** Whether the message says that, except for spaces, which Telegram may change. */
    boolean shows(String text) {
        String said = bringsFile() ? message.getCaption() : message.getText();
        return letters(said == null ? "" : said).equals(letters(text));
    }

    private static String letters(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{C}\\p{M}]+", "");
    }

    /** The message that the answer replies to. */
    public Optional<Message> question() {
        return Optional.ofNullable(message.getReplyToMessage());
    }

    /** The message, in its chat. */
    public MessageKey key() {
        return new MessageKey(place().chat(), message.getMessageId());
    }

    public ChatPlace place() {
        return ChatPlace.beside(message);
    }
}
