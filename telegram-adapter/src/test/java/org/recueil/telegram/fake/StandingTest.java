package org.recueil.telegram.fake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the bot may write and what it may delete: blocked, thrown out, upgraded, in a topic that is closed. */
class StandingTest {
    private final Trial trial = new Trial();

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void theBotMayNotWriteFirst() {
        assertEquals(
                "Forbidden: bot can't initiate conversation with a user",
                trial.send(trial.anna.chat(), "").description());
        trial.anna.starts("A-II-37");
        assertEquals("/start A-II-37", trial.update("message").path("text").asText());
        assertEquals(200, trial.send(trial.anna.chat(), "").status());
    }

    @Test
    void comingAndGoing() {
        Chat group = trial.telegram.groupWithoutBot("Groupe");
        assertEquals(
                "Forbidden: bot is not a member of the supergroup chat",
                trial.send(group, "").description());
        trial.anna.adds(group);
        assertEquals(
                "member",
                trial.update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(
                123456, trial.update("message").at("/new_chat_members/0/id").asInt());
        assertEquals(200, trial.send(group, "").status());
        trial.anna.removes(group);
        assertEquals(
                "kicked",
                trial.update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(
                "Forbidden: bot was kicked from the supergroup chat",
                trial.send(group, "").description());
        trial.anna.says(group, "bonjour");
        trial.assertNoUpdate();
    }

    @Test
    void blocking() {
        trial.anna.starts("");
        trial.update("message");
        trial.anna.blocks();
        assertEquals(
                "kicked",
                trial.update("my_chat_member").at("/new_chat_member/status").asText());
        assertEquals(
                "Forbidden: bot was blocked by the user",
                trial.send(trial.anna.chat(), "").description());
        trial.anna.unblocks();
        assertEquals(200, trial.send(trial.anna.chat(), "").status());
        trial.anna.leavesTelegram();
        assertEquals(
                "Forbidden: user is deactivated",
                trial.send(trial.anna.chat(), "").description());
        assertEquals(List.of(), trial.telegram.violations(), "circumstances are no mistakes");
        assertEquals(2, trial.telegram.refusals().size());
    }

    @Test
    void administratorsAreNamedAlsoWhereTheySpeakAnonymously() {
        Chat group = trial.telegram.supergroup("Groupe");
        trial.telegram.backstage().appoint(trial.anna, group);
        trial.anna.saysAnonymously(group, "/rec II.37");
        JsonNode said = trial.update("message");
        assertEquals("GroupAnonymousBot", said.at("/from/username").asText());
        assertEquals(group.id(), said.at("/sender_chat/id").asLong());
        JsonNode members = trial.client
                .call("getChatAdministrators", "{\"chat_id\":" + group.id() + "}")
                .json()
                .path("result");
        assertEquals(1, members.size());
        assertEquals(trial.anna.id(), members.at("/0/user/id").asLong());
        trial.anna.starts("");
        assertEquals(
                "Bad Request: there are no administrators in the private chat",
                trial.client
                        .call("getChatAdministrators", "{\"chat_id\":" + trial.anna.id() + "}")
                        .description());
    }

    @Test
    void upgradedGroupsNameTheirSuccessor() {
        Chat group = trial.telegram.group("Groupe");
        Chat better = trial.anna.upgrades(group);
        assertEquals(
                better.id(), trial.update("message").path("migrate_to_chat_id").asLong());
        assertEquals(
                group.id(), trial.update("message").path("migrate_from_chat_id").asLong());
        JsonNode refused = trial.send(group, "").json();
        assertEquals(
                "Bad Request: group chat was upgraded to a supergroup chat",
                refused.path("description").asText());
        assertEquals(better.id(), refused.at("/parameters/migrate_to_chat_id").asLong());
        assertEquals(200, trial.send(better, "").status());
    }

    @Test
    void deletingItsOwnForTwoDays() {
        Chat group = trial.telegram.group("Groupe");
        Post question = trial.anna.says(group, "/rec II.37");
        trial.send(group, "");
        Post answer = trial.telegram.awaitSent(group);
        String theirs = "{\"chat_id\":" + group.id() + ",\"message_id\":" + question.id() + "}";
        String own = "{\"chat_id\":" + group.id() + ",\"message_id\":" + answer.id() + "}";
        assertEquals(
                "Bad Request: message can't be deleted",
                trial.client.call("deleteMessage", theirs).description());
        trial.clock.advance(Duration.ofHours(49));
        assertEquals(
                "Bad Request: message can't be deleted",
                trial.client.call("deleteMessage", own).description());
        trial.telegram.backstage().promote(group);
        assertEquals(200, trial.client.call("deleteMessage", theirs).status());
        assertEquals(200, trial.client.call("deleteMessage", own).status());
        assertEquals(List.of(), group.posts());
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
}
