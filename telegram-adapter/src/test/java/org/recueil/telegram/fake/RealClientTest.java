package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The fake server as the library of the adapter sees it. */
class RealClientTest {
    private static final String TOKEN = "123456:TEST";

    private final FakeTelegram telegram = FakeTelegram.start(TOKEN);
    private final Person anna = telegram.person("Anna", "fr");
    private OkHttpTelegramClient client;

    @BeforeEach
    void connect() {
        client = client(TOKEN);
    }

    private OkHttpTelegramClient client(String token) {
        return new OkHttpTelegramClient(token, new TelegramUrl("http", "127.0.0.1", telegram.port(), false));
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void theBotKnowsItself() throws TelegramApiException {
        assertEquals("RecueilBot", client.execute(new GetMe()).getUserName());
    }

    @Test
    void aWrongTokenIsUnauthorized() {
        TelegramApiRequestException refused = assertThrows(
                TelegramApiRequestException.class, () -> client("123456:WRONG").execute(new GetMe()));
        assertEquals(401, refused.getErrorCode());
    }

    @Test
    void aConversation() throws TelegramApiException {
        anna.says("/rec II.37");
        Update update = client.execute(new GetUpdates()).get(0);
        assertEquals("bot_command", update.getMessage().getEntities().get(0).getType());
        assertEquals("fr", update.getMessage().getFrom().getLanguageCode());

        Message sent = client.execute(SendMessage.builder()
                .chatId(anna.chat().id())
                .text("Prévention")
                .replyToMessageId(update.getMessage().getMessageId())
                .entities(List.of(MessageEntity.builder()
                        .type("bold")
                        .offset(0)
                        .length(10)
                        .build()))
                .replyMarkup(keyboard("Suite", "page 2"))
                .build());
        Post shown = telegram.awaitSent(anna.chat());
        assertEquals(List.of(new Entity("bold", 0, 10, "")), shown.entities());
        assertEquals(update.getMessage().getMessageId(), shown.replyTo());

        Press press = anna.presses(shown, "Suite");
        CallbackQuery query = client.execute(new GetUpdates(update.getUpdateId() + 1, 100, 5, null))
                .get(0)
                .getCallbackQuery();
        assertEquals("page 2", query.getData());
        assertEquals(
                "/rec II.37", ((Message) query.getMessage()).getReplyToMessage().getText());
        client.execute(new AnswerCallbackQuery(query.getId()));
        assertEquals("", press.awaitAnswer().text());

        client.execute(EditMessageText.builder()
                .chatId(anna.chat().id())
                .messageId(sent.getMessageId())
                .text("page deux")
                .build());
        Post edited = telegram.awaitEdit(shown);
        assertEquals("page deux", edited.text());
        assertEquals(List.of(), edited.keyboard());
        assertEquals(List.of(), telegram.violations());
    }

    private static InlineKeyboardMarkup keyboard(String label, String data) {
        InlineKeyboardButton button =
                InlineKeyboardButton.builder().text(label).callbackData(data).build();
        return new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button)));
    }

    @Test
    void anInlineQuery() throws TelegramApiException {
        InlineQuery query = anna.asksInline("non-sanction");
        Update update = client.execute(new GetUpdates()).get(0);
        client.execute(AnswerInlineQuery.builder()
                .inlineQueryId(update.getInlineQuery().getId())
                .result(new InlineQueryResultArticle("A.II.37", "II.37", new InputTextMessageContent("Le texte")))
                .nextOffset("50")
                .cacheTime(60)
                .build());
        InlineAnswer answer = query.awaitAnswer();
        assertEquals("50", answer.nextOffset());
        assertEquals("Le texte", answer.results().get(0).inserts());
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void commandsAndDescriptions() throws TelegramApiException {
        BotCommandScopeAllPrivateChats scope = new BotCommandScopeAllPrivateChats();
        BotCommand command = new BotCommand("rec", "une recommandation");
        client.execute(new SetMyCommands(List.of(command), scope, "fr"));
        assertEquals(
                List.of(command),
                client.execute(
                        GetMyCommands.builder().scope(scope).languageCode("fr").build()));
        assertEquals(List.of("rec"), telegram.backstage().commands("all_private_chats", "fr"));
        assertEquals(List.of(), telegram.backstage().commands("all_private_chats", ""));
        client.execute(SetMyDescription.builder()
                .description("Bonjour")
                .languageCode("fr")
                .build());
        assertEquals("Bonjour", telegram.backstage().description("fr"));
    }

    @Test
    void tooManyRequestsCarriesTheSecondsToWait() {
        telegram.fail("sendMessage", 1, Fault.tooManyRequests(7));
        TelegramApiRequestException refused = assertThrows(
                TelegramApiRequestException.class,
                () -> client.execute(new SendMessage(Long.toString(anna.chat().id()), "Bonjour")));
        assertEquals(429, refused.getErrorCode());
        assertEquals(7, refused.getParameters().getRetryAfter());
    }

    @Test
    void aGatewaysHtmlHasNoCode() {
        telegram.fail("getMe", 1, Fault.gateway(502));
        TelegramApiRequestException refused =
                assertThrows(TelegramApiRequestException.class, () -> client.execute(new GetMe()));
        assertEquals(0, refused.getErrorCode());
    }

    @Test
    void aMigratedGroupNamesItsSuccessor() {
        Chat group = telegram.group("Groupe");
        Chat better = anna.upgrades(group);
        TelegramApiRequestException refused = assertThrows(
                TelegramApiRequestException.class,
                () -> client.execute(new SendMessage(Long.toString(group.id()), "Bonjour")));
        assertEquals(better.id(), refused.getParameters().getMigrateToChatId());
    }
}
