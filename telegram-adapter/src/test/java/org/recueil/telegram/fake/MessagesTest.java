package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people write reaches the bot as the Bot API describes a message. */
class MessagesTest {
    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void commandsMentionsAndLinksAreFound() {
        trial.anna.says("/rec@RecueilBot II.37, @RecueilBot https://undocs.org/fr/a. a/b x@y");
        JsonNode message = trial.update("message");
        assertEquals(
                "[{\"offset\":0,\"length\":15,\"type\":\"bot_command\"},{\"offset\":23,\"length\":11,\"type\":\"mention\"},"
                        + "{\"offset\":35,\"length\":23,\"type\":\"url\"}]",
                message.path("entities").toString());
        assertEquals("private", message.at("/chat/type").asText());
        assertEquals("Anna", message.at("/chat/first_name").asText());
        assertEquals("fr", message.at("/from/language_code").asText());
        assertEquals(
                trial.clock.instant().getEpochSecond(), message.path("date").asLong());
    }

    @Test
    void repliesShowWhatTheyAnswerOneStepDeep() {
        Chat group = trial.telegram.group("Groupe");
        Post first = trial.anna.says(group, "un");
        Post second = trial.anna.replies(first, "deux");
        trial.anna.replies(second, "trois");
        trial.update("message");
        trial.update("message");
        JsonNode third = trial.update("message");
        assertEquals("deux", third.at("/reply_to_message/text").asText());
        assertFalse(third.at("/reply_to_message").has("reply_to_message"));
    }

    @Test
    void topicsHoldTheirMessages() {
        Chat forum = trial.telegram.forum("Forum");
        Topic topic = forum.topic("Traite");
        Post question = trial.anna.says(topic, "/rec II.37");
        JsonNode message = trial.update("message");
        assertTrue(message.path("is_topic_message").asBoolean());
        assertEquals(topic.thread(), message.path("message_thread_id").asInt());
        trial.send(forum, ",\"message_thread_id\":" + topic.thread());
        trial.send(forum, ",\"reply_parameters\":{\"message_id\":" + question.id() + "}");
        assertEquals(topic.thread(), trial.telegram.awaitSent(topic).thread());
        assertEquals(topic.thread(), trial.telegram.awaitSent(topic).thread(), "a reply goes to the topic by itself");
        trial.anna.replies(trial.telegram.awaitSent(forum), "suite");
        assertTrue(trial.update("message").path("is_topic_message").asBoolean());
    }

    @Test
    void nobodyWritesToATopicThatIsClosedOrDeleted() {
        Chat forum = trial.telegram.forum("Forum");
        Topic topic = forum.topic("Traite");
        Post question = trial.anna.says(topic, "/rec II.37");
        String there = ",\"message_thread_id\":" + topic.thread();
        String reply = ",\"reply_parameters\":{\"message_id\":" + question.id() + "}";
        trial.telegram.backstage().close(topic);
        assertEquals("Bad Request: TOPIC_CLOSED", trial.send(forum, there).description());
        assertEquals(
                "Bad Request: TOPIC_CLOSED", trial.send(forum, reply).description(), "a reply goes there by itself");
        assertEquals(200, trial.send(forum, "").status());
        trial.telegram.backstage().delete(topic);
        assertEquals(
                "Bad Request: message thread not found",
                trial.send(forum, there).description());
        assertEquals(
                "Bad Request: message to be replied not found",
                trial.send(forum, reply).description());
    }

    @Test
    void aThreadOfRepliesIsNoTopic() {
        Chat group = trial.telegram.supergroup("Groupe");
        Post first = trial.anna.says(group, "un");
        trial.anna.replies(first, "deux");
        trial.update("message");
        JsonNode reply = trial.update("message");
        assertEquals(first.id(), reply.path("message_thread_id").asInt());
        assertFalse(reply.has("is_topic_message"));
        assertEquals(
                "Bad Request: message thread not found",
                trial.send(group, ",\"message_thread_id\":" + first.id()).description());
    }

    @Test
    void privacyModeHidesWhatIsNotForTheBot() {
        Chat group = trial.telegram.group("Groupe").withPrivacyMode();
        trial.anna.says(group, "bonjour");
        trial.anna.says(group, "/rec@OtherBot II.37");
        trial.assertNoUpdate();
        trial.anna.says(group, "/rec@recueilbot II.37");
        assertEquals(
                "/rec@recueilbot II.37", trial.update("message").path("text").asText());
        trial.send(group, "");
        trial.anna.replies(trial.telegram.awaitSent(group), "merci");
        assertEquals("merci", trial.update("message").path("text").asText());
    }

    @Test
    void editsAreTold() {
        Post question = trial.anna.says("/rec II.36");
        trial.update("message");
        trial.clock.advance(Duration.ofSeconds(5));
        trial.anna.edits(question, "/rec II.37");
        JsonNode edited = trial.update("edited_message");
        assertEquals("/rec II.37", edited.path("text").asText());
        assertEquals(
                trial.clock.instant().getEpochSecond(), edited.path("edit_date").asLong());
        assertEquals(question.id(), edited.path("message_id").asInt());
    }

    @Test
    void photosStickersAndOthers() {
        trial.anna.sends(trial.anna.chat(), "{\"sticker\":{\"emoji\":\"👍\"}}");
        JsonNode sticker = trial.update("message");
        assertEquals("👍", sticker.at("/sticker/emoji").asText());
        assertFalse(sticker.has("text"));
    }
}
