package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** Posts in a channel, which name nobody: those that name the bot are answered as in a group. */
class ChannelTest {
    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Chat channel;
    private Person chair;
    private Person reader;

    @BeforeEach
    void people() {
        channel = trial.telegram.channel("Annonces");
        chair = trial.telegram.person("Chair", "en");
        reader = trial.telegram.person("Reader", "en");
        trial.telegram.backstage().appoint(chair, channel);
    }

    @AfterEach
    void end() {
        trial.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rec@RecueilBot II.37", "@RecueilBot II.37", "@recueilbot, II.37"})
    void aPostThatNamesTheBotIsAnsweredInFrench(String text) {
        Post post = chair.says(channel, text);
        Post answer = trial.telegram.awaitSent(channel);
        assertTrue(answer.text().startsWith("II.37"), answer.text());
        assertEquals(post.id(), answer.replyTo());
        assertTrue(answer.silent());
        assertTrue(answer.buttons().stream().anyMatch(button -> button.label().startsWith("Partager")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "II.37",
                "/rec II.37",
                "/rec@OtherBot II.37",
                "Écrivez à recueilbot",
                "faut-il punir les victimes ?"
            })
    void whatIsForTheReadersIsNot(String text) {
        chair.says(channel, text);
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(channel, Duration.ofMillis(200));
    }

    @Test
    void aPostThatIsEditedGetsAnotherAnswer() {
        Post post = chair.says(channel, "@RecueilBot II.37");
        Post answer = trial.telegram.awaitSent(channel);
        chair.edits(post, "@RecueilBot II.38");
        assertTrue(trial.telegram.awaitEdit(answer).text().startsWith("II.38"));
    }

    @Test
    void itsButtonsWorkInTheLanguageOfTheChannelAndOnlyItsAdministratorsDelete() {
        chair.says(channel, "@RecueilBot II.37");
        Post answer = trial.telegram.awaitSent(channel);
        reader.presses(answer, "II.38").awaitAnswer();
        Post next = trial.telegram.awaitEdit(answer);
        assertTrue(next.text().startsWith("II.38"), next.text());
        Post open = trial.presses(reader, next, "Plus ▾");
        Post closed = trial.presses(reader, open, "Fermer ▴");
        assertEquals(next.keyboard(), closed.keyboard());
        String refused = "Only the person who asked, or an administrator, may delete the answer.";
        assertEquals(refused, deletes(reader, closed));
        assertEquals("", deletes(chair, channel.post(closed.id())));
        trial.telegram.awaitConfirmed();
        assertEquals(List.of(), channel.fromBot());
    }

    private String deletes(Person person, Post shown) {
        return person.presses(trial.reach(person, shown, "🗑"), "🗑")
                .awaitAnswer()
                .text();
    }
}
