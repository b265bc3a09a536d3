package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

class GroupTest {
    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Person anna;
    private Person ben;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
        ben = trial.telegram.person("Ben", "en");
    }

    @AfterEach
    void end() {
        trial.close();
    }

    @Test
    void commandsMentionsAndRepliesAreAnsweredAsSilentReplies() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post first = null;
        for (String line : List.of(
                "/rec@RecueilBot II.37",
                "/rec II.37",
                "@RecueilBot II.37",
                "@recueilbot, II.37",
                "II.37 @recueilbot")) {
            Post question = anna.says(group, line);
            Post answer = trial.telegram.awaitSent(group);
            assertEquals(question.id(), answer.replyTo(), line);
            assertTrue(answer.silent(), line);
            assertTrue(answer.text().contains("CTOC/COP/WG.4/2010/6, par. 44"), answer.text());
            first = first == null ? answer : first;
        }
        Post reply = ben.replies(first, "II.38");
        Post answer = trial.telegram.awaitSent(group);
        assertEquals(reply.id(), answer.replyTo());
        assertTrue(answer.text().startsWith("II.38"), answer.text());
    }

    @Test
    void ourNameAloneIsWelcomedWithThreeThingsToTry() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post question = anna.says(group, "@RecueilBot");
        Post welcome = trial.telegram.awaitSent(group);
        assertEquals(question.id(), welcome.replyTo());
        assertTrue(welcome.text().startsWith("Bonjour ! Je cite à la lettre"), welcome.text());
        anna.presses(welcome, "II.37").awaitAnswer();
        Post pressed = trial.telegram.awaitEdit(welcome);
        assertTrue(pressed.text().startsWith("II.37"), pressed.text());
        assertTrue(
                pressed.buttons().stream().noneMatch(button -> button.label().contains("Retour")), "nothing was said");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@RecueilBot", "/rec", "/rec@RecueilBot"})
    void aReplyThatSaysNoMoreThanThatShowsWhatTheOtherMessageCites(String line) {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post said = ben.says(group, "Nous rappelons II.37 et V.35.");
        Post question = anna.replies(said, line);
        Post answer = trial.telegram.awaitSent(group);
        assertEquals(question.id(), answer.replyTo());
        for (String reference : List.of("II.37", "V.35")) {
            String citation = Trial.core(reference).items().get(0).citation();
            assertTrue(answer.text().contains(reference) && answer.text().contains(citation), answer.text());
        }
        trial.telegram.assertQuiet(group, Duration.ofMillis(200));
    }

    @ParameterizedTest
    @CsvSource({"@RecueilBot, Bonjour ! Je cite à la lettre", "/rec, Quelle référence ?"})
    void aReplyToAMessageThatCitesNothingIsAnsweredAsIfItWereNone(String line, String beginning) {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.replies(ben.says(group, "Faut-il en parler demain ?"), line);
        Post answer = trial.telegram.awaitSent(group);
        assertTrue(answer.text().startsWith(beginning), answer.text());
    }

    @Test
    void inAPrivateChatAReplyShowsWhatTheOtherMessageCites() {
        Post said = anna.says("Nous rappelons II.37 et V.35.");
        trial.telegram.awaitSent(anna.chat());
        anna.replies(said, "/rec");
        Post answer = trial.telegram.awaitSent(anna.chat());
        for (String reference : List.of("II.37", "V.35")) {
            String text = Trial.core(reference).items().get(0).text();
            assertTrue(answer.text().contains(text), answer.text());
        }
    }

    @Test
    void whatIsSaidToOthersIsNotAnswered() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        for (String line : List.of(
                "II.37",
                "bonjour",
                "/rec@OtherBot II.37",
                "/weather",
                "écrire à x@recueilbot.org",
                "@RecueilBotX II.37")) {
            anna.says(group, line);
        }
        anna.sends(group, "{\"new_chat_title\":\"Autre\"}");
        trial.telegram.assertQuiet(group, Duration.ofMillis(500));
        trial.telegram.awaitConfirmed();
    }

    @Test
    void aListIsShortWithTheWholeOnePressAway() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/theme 12");
        Post answer = trial.telegram.awaitSent(group);
        assertTrue(answer.text().contains("\n3. ") && !answer.text().contains("\n4. "), answer.text());
        ben.presses(answer, "En entier").awaitAnswer();
        Post whole = trial.telegram.awaitEdit(answer);
        assertTrue(whole.text().contains("\n10. "), whole.text());
    }

    @Test
    void allPartsOfALongTextReplyToTheQuestion() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post question = anna.says(group, "/rec IV.46");
        Post first = trial.telegram.awaitSent(group);
        Post rest = trial.telegram.awaitSent(group);
        assertEquals(question.id(), first.replyTo());
        assertEquals(question.id(), rest.replyTo());
        Trial.core("IV.46")
                .items()
                .forEach(item -> assertTrue((first.text() + rest.text()).contains(item.text()), item.id()::toString));
    }

    @Test
    void aQuestionWithATabAndParagraphsIsOneMessageThatIsPagedThereAndBack() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(
                group,
                "@RecueilBot quelles mesures\tde protection pour les enfants\n\nqui arrivent avec des groupes de réfugiés 😀 ?");
        Post first = trial.telegram.awaitSent(group);
        anna.presses(first, "→").awaitAnswer();
        Post second = trial.telegram.awaitEdit(first);
        assertTrue(second.text().contains("page 2"), second.text());
        anna.presses(second, "1").awaitAnswer();
        Post provision = trial.telegram.awaitEdit(second);
        anna.presses(provision, "‹ Retour").awaitAnswer();
        assertEquals(second.text(), trial.telegram.awaitEdit(provision).text());
        trial.telegram.awaitConfirmed();
        assertEquals(1, group.fromBot().size());
    }

    @Test
    void addedToAGroupItSaysOnceHowToAsk() {
        Chat group = trial.telegram.groupWithoutBot("Groupe de travail");
        anna.adds(group);
        Post greeting = trial.telegram.awaitSent(group);
        assertTrue(greeting.text().contains("/rec@RecueilBot II.37"), greeting.text());
        assertFalse(greeting.text().contains("\n"));
        trial.telegram.assertQuiet(group, Duration.ofMillis(400));
    }

    @Test
    void aGroupThatBecomesASupergroupGetsItsAnswersThere() {
        Chat group = trial.telegram.group("Groupe de travail");
        anna.says(group, "/rec II.37");
        Post old = trial.telegram.awaitSent(group);
        trial.telegram.fail("sendMessage", 1, Fault.status(500));
        anna.says(group, "/rec II.38");
        Chat better = anna.upgrades(group);
        Post moved = trial.telegram.awaitSent(better);
        assertTrue(moved.text().startsWith("II.38"), moved.text());
        assertEquals(
                List.of(),
                trial.telegram.requests("sendMessage").stream()
                        .filter(request -> request.text("chat_id").equals("" + better.id())
                                && request.parameters().has("reply_parameters"))
                        .toList(),
                "the supergroup numbers its messages anew");
        anna.presses(old, "II.38");
        trial.telegram.awaitConfirmed();
        assertEquals(0, better.post(moved.id()).version(), "another message with an old number is not edited");
    }

    @Test
    void nobodyHearsOfAGroupThatThrewTheBotOut() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/rec II.37");
        Post answer = trial.telegram.awaitSent(group);
        trial.telegram.awaitConfirmed();
        int before = trial.telegram.requests("sendMessage").size();
        anna.says(group, "/rec II.38");
        anna.removes(group);
        trial.telegram.awaitConfirmed();
        assertTrue(trial.telegram.requests("sendMessage").size() <= before + 1);
        assertTrue(answer.text().startsWith("II.37"));
    }
}
