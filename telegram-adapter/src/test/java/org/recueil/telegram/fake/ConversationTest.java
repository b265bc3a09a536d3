package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do reaches the bot as the Bot API writes it, and what the bot does is shown to them. */
class ConversationTest {
    private static final String TOKEN = "123456:TEST";

    private final TestClock clock = new TestClock(Instant.parse("2026-11-22T12:00:00Z"));
    private final FakeTelegram telegram = FakeTelegram.start(TOKEN, clock, 0);
    private final PlainClient client = new PlainClient(telegram, TOKEN);
    private final Person anna = telegram.person("Anna", "fr");
    private int offset;

    ConversationTest() {
        telegram.limits(Limits.LIFTED);
    }

    @AfterEach
    void close() {
        telegram.close();
    }

    private JsonNode update(String kind) {
        JsonNode update = client.updates(offset).get(0);
        offset = update.path("update_id").asInt() + 1;
        assertTrue(update.has(kind), update.toString());
        return update.path(kind);
    }

    private void assertNoUpdate() {
        assertEquals(0, client.updates(offset).size());
    }

    private PlainClient.Answer send(Place place, String more) {
        return client.call("sendMessage", "{\"chat_id\":" + place.chat().id() + ",\"text\":\"réponse\"" + more + "}");
    }

    @Test
    void commandsMentionsAndLinksAreFound() {
        anna.says("/rec@RecueilBot II.37, @RecueilBot https://undocs.org/fr/a. a/b x@y");
        JsonNode message = update("message");
        assertEquals(
                "[{\"offset\":0,\"length\":15,\"type\":\"bot_command\"},{\"offset\":23,\"length\":11,\"type\":\"mention\"},"
                        + "{\"offset\":35,\"length\":23,\"type\":\"url\"}]",
                message.path("entities").toString());
        assertEquals("private", message.at("/chat/type").asText());
        assertEquals("Anna", message.at("/chat/first_name").asText());
        assertEquals("fr", message.at("/from/language_code").asText());
        assertEquals(clock.instant().getEpochSecond(), message.path("date").asLong());
    }

    @Test
    void theBotMayNotWriteFirst() {
        assertEquals(
                "Forbidden: bot can't initiate conversation with a user",
                send(anna.chat(), "").description());
        anna.starts("A-II-37");
        assertEquals("/start A-II-37", update("message").path("text").asText());
        assertEquals(200, send(anna.chat(), "").status());
    }

    @Test
    void repliesShowWhatTheyAnswerOneStepDeep() {
        Chat group = telegram.group("Groupe");
        Post first = anna.says(group, "un");
        Post second = anna.replies(first, "deux");
        anna.replies(second, "trois");
        update("message");
        update("message");
        JsonNode third = update("message");
        assertEquals("deux", third.at("/reply_to_message/text").asText());
        assertFalse(third.at("/reply_to_message").has("reply_to_message"));
    }

    @Test
    void topicsHoldTheirMessages() {
        Chat forum = telegram.forum("Forum");
        Topic topic = forum.topic("Traite");
        Post question = anna.says(topic, "/rec II.37");
        JsonNode message = update("message");
        assertTrue(message.path("is_topic_message").asBoolean());
        assertEquals(topic.thread(), message.path("message_thread_id").asInt());
        send(forum, ",\"message_thread_id\":" + topic.thread());
        send(forum, ",\"reply_parameters\":{\"message_id\":" + question.id() + "}");
        assertEquals(topic.thread(), telegram.awaitSent(topic).thread());
        assertEquals(topic.thread(), telegram.awaitSent(topic).thread(), "a reply goes to the topic by itself");
        anna.replies(telegram.awaitSent(forum), "suite");
        assertTrue(update("message").path("is_topic_message").asBoolean());
    }

    @Test
    void aThreadOfRepliesIsNoTopic() {
        Chat group = telegram.supergroup("Groupe");
        Post first = anna.says(group, "un");
        anna.replies(first, "deux");
        update("message");
        JsonNode reply = update("message");
        assertEquals(first.id(), reply.path("message_thread_id").asInt());
        assertFalse(reply.has("is_topic_message"));
        assertEquals(
                "Bad Request: message thread not found",
                send(group, ",\"message_thread_id\":" + first.id()).description());
    }

    @Test
    void privacyModeHidesWhatIsNotForTheBot() {
        Chat group = telegram.group("Groupe").withPrivacyMode();
        anna.says(group, "bonjour");
        anna.says(group, "/rec@OtherBot II.37");
        assertNoUpdate();
        anna.says(group, "/rec@recueilbot II.37");
        assertEquals("/rec@recueilbot II.37", update("message").path("text").asText());
        send(group, "");
        anna.replies(telegram.awaitSent(group), "merci");
        assertEquals("merci", update("message").path("text").asText());
    }

    @Test
    void editsAreTold() {
        Post question = anna.says("/rec II.36");
        update("message");
        clock.advance(Duration.ofSeconds(5));
        anna.edits(question, "/rec II.37");
        JsonNode edited = update("edited_message");
        assertEquals("/rec II.37", edited.path("text").asText());
        assertEquals(clock.instant().getEpochSecond(), edited.path("edit_date").asLong());
        assertEquals(question.id(), edited.path("message_id").asInt());
    }

    @Test
    void aPressOnADeletedMessageShowsNoneOfIt() {
        anna.starts("");
        update("message");
        send(anna.chat(), ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Suite\",\"callback_data\":\"2\"}]]}");
        Post shown = telegram.awaitSent(anna.chat());
        anna.deletes(shown);
        Press press = anna.presses(shown, "Suite");
        JsonNode query = update("callback_query");
        assertEquals(0, query.at("/message/date").asLong(-1));
        assertEquals(shown.id(), query.at("/message/message_id").asInt());
        assertFalse(query.path("message").has("text"));
        assertFalse(press.answer().isPresent());
    }

    @Test
    void aPressIsAnsweredOnceAndInTime() {
        anna.starts("");
        send(anna.chat(), ",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Suite\",\"callback_data\":\"2\"}]]}");
        Post shown = telegram.awaitSent(anna.chat());
        Press press = anna.presses(shown, "Suite");
        String answer = "{\"callback_query_id\":\"" + press.id() + "\"}";
        assertEquals(200, client.call("answerCallbackQuery", answer).status());
        assertEquals(400, client.call("answerCallbackQuery", answer).status());
        Press late = anna.presses(shown, "Suite");
        clock.advance(Duration.ofSeconds(31));
        assertEquals(
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
                client.call("answerCallbackQuery", "{\"callback_query_id\":\"" + late.id() + "\"}")
                        .description());
        assertThrows(AssertionError.class, () -> anna.presses(shown, "Retour"));
        assertEquals(List.of(), telegram.violations());
    }

    @Test
    void comingAndGoing() {
        Chat group = telegram.groupWithoutBot("Groupe");
        assertEquals(
                "Forbidden: bot is not a member of the supergroup chat",
                send(group, "").description());
        anna.adds(group);
        assertEquals(
                "member", update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(123456, update("message").at("/new_chat_members/0/id").asInt());
        assertEquals(200, send(group, "").status());
        anna.removes(group);
        assertEquals(
                "kicked", update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(
                "Forbidden: bot was kicked from the supergroup chat",
                send(group, "").description());
        anna.says(group, "bonjour");
        assertNoUpdate();
    }

    @Test
    void blocking() {
        anna.starts("");
        update("message");
        anna.blocks();
        assertEquals(
                "kicked", update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(
                "Forbidden: bot was blocked by the user", send(anna.chat(), "").description());
        anna.unblocks();
        assertEquals(200, send(anna.chat(), "").status());
        anna.leavesTelegram();
        assertEquals("Forbidden: user is deactivated", send(anna.chat(), "").description());
        assertEquals(List.of(), telegram.violations(), "circumstances are no mistakes");
        assertEquals(2, telegram.refusals().size());
    }

    @Test
    void upgradedGroupsNameTheirSuccessor() {
        Chat group = telegram.group("Groupe");
        Chat better = anna.upgrades(group);
        assertEquals(better.id(), update("message").path("migrate_to_chat_id").asLong());
        assertEquals(group.id(), update("message").path("migrate_from_chat_id").asLong());
        JsonNode refused = send(group, "").json();
        assertEquals(
                "Bad Request: group chat was upgraded to a supergroup chat",
                refused.path("description").asText());
        assertEquals(better.id(), refused.at("/parameters/migrate_to_chat_id").asLong());
        assertEquals(200, send(better, "").status());
    }

    @Test
    void deletingItsOwnForTwoDays() {
        Chat group = telegram.group("Groupe");
        Post question = anna.says(group, "/rec II.37");
        send(group, "");
        Post answer = telegram.awaitSent(group);
        String theirs = "{\"chat_id\":" + group.id() + ",\"message_id\":" + question.id() + "}";
        String own = "{\"chat_id\":" + group.id() + ",\"message_id\":" + answer.id() + "}";
        assertEquals(
                "Bad Request: message can't be deleted",
                client.call("deleteMessage", theirs).description());
        clock.advance(Duration.ofHours(49));
        assertEquals(
                "Bad Request: message can't be deleted",
                client.call("deleteMessage", own).description());
        telegram.backstage().promote(group);
        assertEquals(200, client.call("deleteMessage", theirs).status());
        assertEquals(200, client.call("deleteMessage", own).status());
        assertEquals(List.of(), group.posts());
    }

    @Test
    void photosStickersAndOthers() {
        anna.sends(anna.chat(), "{\"sticker\":{\"emoji\":\"👍\"}}");
        JsonNode sticker = update("message");
        assertEquals("👍", sticker.at("/sticker/emoji").asText());
        assertFalse(sticker.has("text"));
    }

    @Test
    void anyFormOfRequest() throws Exception {
        anna.starts("");
        String chat = Long.toString(anna.chat().id());
        String form =
                "chat_id=" + chat + "&text=deux%20mots&entities=%5B%7B%22type%22%3A%22bold%22%2C%22offset%22%3A0%2C"
                        + "%22length%22%3A4%7D%5D";
        assertEquals(
                200,
                client.call("SENDMESSAGE", "application/x-www-form-urlencoded", form)
                        .status());
        String part = "--x\r\nContent-Disposition: form-data; name=\"";
        String multipart = part + "chat_id\"\r\n\r\n" + chat + "\r\n" + part + "text\"\r\n\r\nl'été\r\n--x--\r\n";
        assertEquals(
                200,
                client.call("sendmessage", "multipart/form-data; boundary=x", multipart)
                        .status());
        assertEquals(
                List.of("deux mots", "l'été"),
                anna.chat().fromBot().stream().map(Post::text).toList());
        assertEquals(1, anna.chat().fromBot().get(0).entities().size());
        assertEquals(400, client.call("sendMessage", "{no json").status());
        assertEquals(404, new PlainClient(telegram, "").call("getMe", "{}").status());
    }

    @Test
    void textsAreCleanedAsTelegramDoes() {
        anna.starts("");
        String chat = "{\"chat_id\":" + anna.chat().id() + ",\"text\":";
        client.call(
                "sendMessage",
                chat + "\"\\n a\\tb\\r\\n\\u2028c \\n\",\"entities\":"
                        + "[{\"type\":\"bold\",\"offset\":2,\"length\":8}]}");
        Post shown = telegram.awaitSent(anna.chat());
        assertEquals("a b\nc", shown.text());
        assertEquals(List.of(new Entity("bold", 0, 5, "")), shown.entities());
    }
}
