package org.recueil.telegram.show;

import java.util.List;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.TelegramMessage;
import org.recueil.telegram.render.TelegramMessage.Button;

/** What is to be shown, and where. Asked when it is its turn; does not throw. */
public interface AnswerScript {
    List<TelegramMessage> messages();

    /** The script to be used, when everything that was asked earlier is answered. Called first. */
    default AnswerScript now() {
        return this;
    }

    ChatPlace placeFor(List<TelegramMessage> messages);

    /**
     * The messages of the older answer: the last is edited, the others are deleted.
     *
     * @param messages that are to be shown
     */
    default List<Integer> old(List<TelegramMessage> messages) {
        return List.of();
    }

    /** Whether the older answer is deleted as a whole, because no edit makes it a reply, or puts a file in place of a text. */
    default boolean replacesOld(ChatPlace place, List<TelegramMessage> messages) {
        return false;
    }

    /** Whether a new message is sent if the older answer is gone. */
    default boolean sendsIfGone() {
        return false;
    }

    /** Whether the last message of the older answer already shows this text, so that only its buttons change. */
    default boolean isShown(TelegramMessage last) {
        return false;
    }

    /** The buttons below the last message, when the messages above it are known. */
    default List<List<Button>> keyboard(List<List<Button>> rows, List<Integer> above) {
        return rows;
    }

    /** What is shown if Telegram refuses a message as it is. */
    default List<TelegramMessage> apology() {
        return List.of();
    }

    /** The file of a message cannot be written. The apology is shown in its place. */
    default void unwritten(Exception why) {}

    /**
     * Everything has arrived there, as these messages.
     *
     * @param bringsFile whether the last of them brings a file
     */
    default void shown(ChatPlace place, List<Integer> messages, boolean bringsFile) {}

    void settled();
}
