package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.fake.Topic;
import org.slf4j.LoggerFactory;

/** Answers stay in their topic, and are given beside it if it is gone by then. */
class TopicTest {
    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Person anna;
    private Chat forum;
    private Topic topic;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
        forum = trial.telegram.forum("Groupe de travail");
        topic = forum.topic("Traite");
        log.start();
        ((Logger) LoggerFactory.getLogger("telegram")).addAppender(log);
    }

    @AfterEach
    void end() {
        ((Logger) LoggerFactory.getLogger("telegram")).detachAppender(log);
        trial.close();
    }

    /** Asks while the bot is away, so that something may happen before it answers. */
    private void meanwhile(Runnable happens) {
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        happens.run();
        trial.startBot();
    }

    private void assertLogged(String what) {
        List<String> lines =
                log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("chat " + forum.id()) && line.contains(what)),
                lines::toString);
        assertFalse(lines.toString().contains("II.37"), lines::toString);
    }

    @Test
    void theAnswerStaysInItsTopic() {
        anna.says(topic, "/rec@RecueilBot II.37");
        Post answer = trial.telegram.awaitSent(topic);
        assertEquals(topic.thread(), answer.thread());
        anna.presses(answer, "II.38").awaitAnswer();
        assertEquals(topic.thread(), trial.telegram.awaitEdit(answer).thread());
    }

    @Test
    void ifTheTopicIsDeletedTheAnswerStandsBesideIt() {
        meanwhile(() -> {
            anna.says(topic, "/rec II.37");
            trial.telegram.backstage().delete(topic);
        });
        Post answer = trial.telegram.awaitSent(forum);
        assertTrue(answer.text().startsWith("II.37"), answer.text());
        assertEquals(0, answer.thread());
        assertLogged("message thread not found");
    }

    /** Telegram puts a reply into the topic of what it replies to. */
    @Test
    void ifTheTopicIsClosedTheAnswerStandsBesideItAsNoReply() {
        meanwhile(() -> {
            anna.says(topic, "/rec II.37");
            trial.telegram.backstage().close(topic);
        });
        Post answer = trial.telegram.awaitSent(forum);
        assertTrue(answer.text().startsWith("II.37"), answer.text());
        assertEquals(List.of(0, 0), List.of(answer.thread(), answer.replyTo()));
        assertEquals(3, trial.telegram.requests("sendMessage").size());
        assertLogged("TOPIC_CLOSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOPIC_CLOSED", "TOPIC_DELETED", "message thread not found"})
    void theQuestionIsRepliedToBesideTheTopicIfTelegramLetsUs(String why) {
        trial.telegram.fail("sendMessage", 1, Fault.status(400, "Bad Request: " + why));
        Post question = anna.says(topic, "/rec II.37");
        trial.telegram.awaitConfirmed();
        assertEquals(2, trial.telegram.requests("sendMessage").size());
        assertFalse(trial.telegram.requests("sendMessage").get(1).parameters().has("message_thread_id"));
        assertEquals(question.id(), forum.fromBot().get(0).replyTo());
        assertLogged(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOPIC_CLOSED", "message thread not found"})
    void beforeClosedDoorsItGivesUp(String why) {
        trial.telegram.failAlways("sendMessage", Fault.status(400, "Bad Request: " + why));
        anna.says(topic, "/rec II.37");
        trial.telegram.awaitConfirmed();
        assertEquals(3, trial.telegram.requests("sendMessage").size(), "in the topic, beside it, no longer as a reply");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "message to be replied not found",
                "message to reply not found",
                "replied message not found",
                "reply message not found"
            })
    void ifTheQuestionIsGoneTheAnswerIsNoReply(String why) {
        meanwhile(() -> anna.deletes(anna.says(forum, "/rec II.37")));
        assertEquals(0, trial.telegram.awaitSent(forum).replyTo(), "Telegram sees to it");
        trial.telegram.fail("sendMessage", 1, Fault.status(400, "Bad Request: " + why));
        anna.says(topic, "/rec II.37");
        Post answer = trial.telegram.awaitSent(topic);
        assertTrue(answer.text().startsWith("II.37"), answer.text());
        assertEquals(0, answer.replyTo());
        assertLogged(why);
        trial.telegram.awaitConfirmed();
        assertEquals(2, forum.fromBot().size());
    }
}
