package org.recueil.telegram.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.telegram.api.BotApi;
import org.recueil.telegram.api.ChatPlace;
import org.recueil.telegram.render.TelegramMessage.Button;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageReplyMarkup;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.SwitchInlineQueryChosenChat;

/** Messages and their buttons as requests of the Bot API. */
public final class Requests {
    private Requests() {}

    /** A new message: silent in a group, and sent even if the question is gone by now. */
    public static PartialBotApiMethod<?> send(ChatPlace place, TelegramMessage message) {
        SendMessage request = SendMessage.builder()
                .chatId(place.chat())
                .text(message.text())
                .entities(entities(message))
                .linkPreviewOptions(noPreview())
                .build();
        place.thread().ifPresent(request::setMessageThreadId);
        place.replyTo().ifPresent(question -> request.setReplyParameters(replying(question)));
        if (place.isGroup()) {
            request.setDisableNotification(true);
        }
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(markup(message.keyboard()));
        }
        return request;
    }

    /** The parameters of {@code sendDocument} for a message that brings a file, without the file itself. */
    public static Map<String, Object> document(ChatPlace place, TelegramMessage message) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put(SendDocument.CHAT_ID_FIELD, place.chat());
        if (!message.text().isEmpty()) {
            request.put(SendDocument.CAPTION_FIELD, message.text());
            request.put(SendDocument.CAPTION_ENTITIES_FIELD, entities(message));
        }
        place.thread().ifPresent(thread -> request.put(SendDocument.MESSAGE_THREAD_ID_FIELD, thread));
        place.replyTo().ifPresent(question -> request.put(SendDocument.REPLY_PARAMETERS_FIELD, replying(question)));
        if (place.isGroup()) {
            request.put(SendDocument.DISABLE_NOTIFICATION_FIELD, true);
        }
        if (!message.keyboard().isEmpty()) {
            request.put(SendDocument.REPLY_MARKUP_FIELD, markup(message.keyboard()));
        }
        return request;
    }

    private static ReplyParameters replying(int question) {
        return ReplyParameters.builder()
                .messageId(question)
                .allowSendingWithoutReply(true)
                .build();
    }

    /** Another text, and other buttons or none, in a message of ours. */
    public static PartialBotApiMethod<?> edit(long chat, int id, TelegramMessage message) {
        EditMessageText request = EditMessageText.builder()
                .chatId(chat)
                .messageId(id)
                .text(message.text())
                .entities(entities(message))
                .linkPreviewOptions(noPreview())
                .build();
        if (!message.keyboard().isEmpty()) {
            request.setReplyMarkup(markup(message.keyboard()));
        }
        return request;
    }

    /** Other buttons below a message of ours. */
    public static PartialBotApiMethod<?> otherButtons(long chat, int id, List<List<Button>> keyboard) {
        return EditMessageReplyMarkup.builder()
                .chatId(chat)
                .messageId(id)
                .replyMarkup(markup(keyboard))
                .build();
    }

    public static PartialBotApiMethod<?> delete(long chat, int id) {
        return DeleteMessage.builder().chatId(chat).messageId(id).build();
    }

    /** Answers a press. A text that is not empty is shown in a box. */
    public static PartialBotApiMethod<?> pressed(String press, String text) {
        AnswerCallbackQuery request =
                AnswerCallbackQuery.builder().callbackQueryId(press).build();
        if (!text.isEmpty()) {
            request.setText(text);
            request.setShowAlert(true);
        }
        return request;
    }

    /** A message as an inline result inserts it. */
    public static InputTextMessageContent inserted(TelegramMessage message) {
        return InputTextMessageContent.builder()
                .messageText(message.text())
                .entities(entities(message))
                .linkPreviewOptions(noPreview())
                .build();
    }

    public static InlineKeyboardMarkup markup(List<List<Button>> keyboard) {
        List<InlineKeyboardRow> rows = keyboard.stream()
                .map(row ->
                        new InlineKeyboardRow(row.stream().map(Requests::button).toList()))
                .toList();
        return new InlineKeyboardMarkup(rows);
    }

    /** How long the keyboard is as JSON. */
    public static int bytes(List<List<Button>> keyboard) {
        try {
            return BotApi.JSON.writeValueAsBytes(markup(keyboard)).length;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a keyboard is always JSON", impossible);
        }
    }

    private static InlineKeyboardButton button(Button button) {
        InlineKeyboardButton made = new InlineKeyboardButton(button.label());
        switch (button.kind()) {
            case SAY, DELETE -> made.setCallbackData(button.value());
            case OPEN -> made.setUrl(button.value());
            case COPY -> made.setCopyText(new CopyTextButton(button.value()));
            case SHARE ->
                made.setSwitchInlineQueryChosenChat(
                        new SwitchInlineQueryChosenChat(button.value(), true, false, true, true));
            case INLINE_HERE -> made.setSwitchInlineQueryCurrentChat(button.value());
        }
        return made;
    }

    private static List<MessageEntity> entities(TelegramMessage message) {
        return message.entities().stream().map(Requests::entity).toList();
    }

    private static MessageEntity entity(TelegramMessage.Entity entity) {
        MessageEntity made = new MessageEntity(entity.type(), entity.offset(), entity.length());
        if (!entity.url().isEmpty()) {
            made.setUrl(entity.url());
        }
        return made;
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }
}
