package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** Who may delete an answer in a group: the person who asked, and the administrators. */
class DeletingTest {
    private static final String REFUSED = "Only the person who asked, or an administrator, may delete the answer.";

    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Chat group;
    private Person anna;
    private Person ben;
    private Person chair;

    @BeforeEach
    void people() {
        group = trial.telegram.supergroup("Groupe de travail");
        anna = trial.telegram.person("Anna", "fr");
        ben = trial.telegram.person("Ben", "en");
        chair = trial.telegram.person("Chair", "en");
        trial.telegram.backstage().appoint(chair, group);
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private String deletes(Person person, Post shown) {
        Post answer = trial.reach(person, shown, "🗑");
        String said = person.presses(answer, "🗑").awaitAnswer().text();
        trial.telegram.awaitConfirmed();
        return said;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhoAskedDeletesTheAnswerWithAllItsParts(boolean restarted) {
        anna.says(group, "/rec IV.46 en entier");
        trial.telegram.awaitSent(group);
        Post last = trial.telegram.awaitSent(group);
        trial.telegram.awaitConfirmed();
        if (restarted) {
            trial.stopBot();
            trial.startBot();
        }
        assertEquals(REFUSED, deletes(ben, last));
        assertEquals(2, group.fromBot().size());
        assertEquals("", deletes(anna, last));
        assertEquals(2, trial.telegram.requests("deleteMessage").size());
        assertEquals(List.of(), group.fromBot());
        assertTrue(deletes(anna, last).startsWith("Ce bouton n’est plus valable"));
    }

    @Test
    void anAdministratorDeletesItToo() {
        anna.says(group, "/rec II.37");
        assertEquals("", deletes(chair, trial.telegram.awaitSent(group)));
        assertEquals(List.of(), group.fromBot());
    }

    @Test
    void whatAnAnonymousAdministratorAskedForAnyAdministratorDeletes() {
        chair.saysAnonymously(group, "/rec II.37");
        Post answer = trial.telegram.awaitSent(group);
        assertEquals(REFUSED, deletes(ben, answer));
        assertEquals("", deletes(chair, answer));
        assertEquals(List.of(), group.fromBot());
    }

    static Stream<Fault> silence() {
        return Stream.of(
                Fault.status(400, "Bad Request: member list is inaccessible"),
                Fault.status(403),
                Fault.status(500),
                Fault.tooManyRequests(30),
                Fault.gateway(502),
                Fault.garbage(),
                Fault.result("{\"ok\":true}"),
                Fault.result("[7,null,{\"user\":\"x\"}]"),
                Fault.hangs(Duration.ofSeconds(8)));
    }

    @ParameterizedTest
    @MethodSource("silence")
    void ifTelegramDoesNotSayWhoAdministersOnlyWhoAskedDeletes(Fault fault) {
        anna.says(group, "/rec II.37");
        Post answer = trial.telegram.awaitSent(group);
        trial.telegram.fail("getChatAdministrators", 1, fault);
        assertEquals(REFUSED, deletes(chair, answer));
        assertEquals("", deletes(anna, answer));
        assertEquals(List.of(), group.fromBot());
    }

    @Test
    void telegramIsAskedOnceAMinute() {
        anna.says(group, "/rec II.37");
        Post answer = trial.telegram.awaitSent(group);
        trial.telegram.fail("getChatAdministrators", 1, Fault.slow(Duration.ofMillis(300)));
        IntStream.range(0, 9).forEach(n -> ben.presses(answer, "🗑"));
        trial.telegram.awaitConfirmed();
        assertEquals("", deletes(chair, answer));
        assertEquals(1, trial.telegram.requests("getChatAdministrators").size());
        assertEquals(1, trial.telegram.requests("deleteMessage").size());
    }

    @Test
    void inPrivateThereIsNoSuchButtonButThoseOfOlderAnswersWork() {
        anna.says("II.37");
        Post answer = trial.telegram.awaitSent(anna.chat());
        assertTrue(Trial.button(trial.reach(anna, answer, "🗑"), "🗑").isEmpty());
        trial.telegram
                .backstage()
                .deliver("{\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":" + anna.id()
                        + ",\"is_bot\":false,\"first_name\":\"A\"},\"chat_instance\":\"1\",\"message\":{\"message_id\":"
                        + answer.id() + ",\"date\":" + Instant.now().getEpochSecond()
                        + ",\"text\":\"a\",\"chat\":{\"id\":"
                        + anna.chat().id()
                        + ",\"type\":\"private\"},\"from\":{\"id\":123456,\"is_bot\":true,\"first_name\":\"R\"},"
                        + "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"~x1:\"}]]}},"
                        + "\"data\":\"~x1:\"}}");
        trial.telegram.awaitConfirmed();
        assertEquals(List.of(), anna.chat().fromBot());
    }

    @Test
    void whoAsksIsNotLookedUp() {
        anna.says(group, "/rec II.37");
        trial.telegram.failAlways("getChatAdministrators", Fault.hangs(Duration.ofSeconds(8)));
        assertEquals("", deletes(anna, trial.telegram.awaitSent(group)));
        assertEquals(List.of(), trial.telegram.requests("getChatAdministrators"));
    }
}
