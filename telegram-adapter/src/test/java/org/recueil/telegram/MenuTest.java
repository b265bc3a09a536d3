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
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.telegram.api.TelegramLimits;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Entity;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.render.Keyboard;

/** What stands behind <i>More</i> and <i>Narrow</i>, and the texts that are too long for a button that copies. */
class MenuTest {
    private static final String MORE = "Plus ▾";
    private static final String CLOSE = "Fermer ▴";

    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Person anna;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private Post asks(String line) {
        anna.says(line);
        return trial.telegram.awaitSent(anna.chat());
    }

    private Post presses(Post shown, String words) {
        return trial.presses(anna, shown, words);
    }

    private static List<String> labels(Post post) {
        return post.buttons().stream().map(Button::label).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMenuOpensAndClosesInPlaceAndNothingIsRemembered(boolean restarted) {
        Post closed = asks("II.37");
        if (restarted) {
            trial.telegram.awaitConfirmed();
            trial.stopBot();
            trial.startBot();
        }
        Post open = presses(closed, MORE);
        assertEquals(closed.text(), open.text());
        assertEquals(closed.entities(), open.entities());
        assertTrue(
                labels(open).containsAll(List.of("Textes liés", "Citer", CLOSE)),
                labels(open).toString());
        assertFalse(labels(open).contains(MORE));
        assertEquals(closed.keyboard(), presses(open, CLOSE).keyboard());
        assertEquals(2, trial.telegram.requests("editMessageReplyMarkup").size());
        assertEquals(List.of(), trial.telegram.requests("editMessageText"));
    }

    @Test
    void fromAMenuOneGoesOnAndBack() {
        Post closed = asks("/rec II.37");
        Post related = presses(presses(closed, MORE), "Textes liés");
        assertFalse(related.text().equals(closed.text()));
        Post back = presses(related, "‹ Retour");
        assertEquals(closed.text(), back.text());
        assertEquals(labels(closed), labels(back));
    }

    @Test
    void theWayBackIsKeptWhileAMenuIsOpen() {
        Post list = asks("/theme 12");
        Post provision = presses(list, "/rec I.8");
        Post again = presses(presses(provision, MORE), CLOSE);
        assertEquals(labels(provision), labels(again));
        assertEquals(list.text(), presses(again, "‹ Retour").text());
    }

    @Test
    void anAnswerInSeveralPartsStaysWholeAndGoesAsAWhole() {
        Post above = asks("IV.46");
        Post last = trial.telegram.awaitSent(anna.chat());
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        Post closed = presses(presses(last, MORE), CLOSE);
        assertEquals(last.keyboard(), closed.keyboard());
        assertFalse(anna.chat().post(above.id()).deleted());
        assertEquals(2, anna.chat().fromBot().size());
        String back = labels(closed).stream()
                .filter(label -> label.contains("IV.45"))
                .findFirst()
                .orElseThrow();
        presses(closed, back);
        trial.telegram.awaitConfirmed();
        assertTrue(anna.chat().post(above.id()).deleted());
        assertEquals(1, anna.chat().fromBot().size());
    }

    @Test
    void pressedTwiceOrAfterSomethingElseItDoesNoHarm() {
        Post closed = asks("II.37");
        anna.presses(closed, MORE);
        anna.presses(closed, MORE);
        anna.presses(closed, MORE);
        trial.telegram.awaitConfirmed();
        Post open = anna.chat().post(closed.id());
        assertTrue(labels(open).contains(CLOSE));
        anna.presses(open, "Citer");
        anna.presses(open, CLOSE);
        trial.telegram.awaitConfirmed();
        Post shown = anna.chat().post(closed.id());
        assertFalse(shown.text().startsWith("II.37"), "its buttons are those of what it shows");
        assertFalse(labels(shown).contains(MORE) && labels(shown).equals(labels(closed)));
        assertEquals(1, anna.chat().fromBot().size());
    }

    @Test
    void aTextThatIsOutOfDateIsShownAnewWithTheMenuOpen() {
        Post closed = asks("II.37");
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        String data = closed.button(MORE).value();
        trial.telegram
                .backstage()
                .deliver("{\"callback_query\":{\"id\":\"1\",\"from\":{\"id\":" + anna.id()
                        + ",\"is_bot\":false,\"first_name\":\"A\",\"language_code\":\"fr\"},\"chat_instance\":\"1\",\"message\":"
                        + "{\"message_id\":" + closed.id()
                        + ",\"date\":1,\"text\":\"II.37 as it was\",\"chat\":{\"id\":"
                        + anna.chat().id() + ",\"type\":\"private\"},\"from\":{\"id\":123456,\"is_bot\":true,"
                        + "\"first_name\":\"R\"},\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"a\","
                        + "\"callback_data\":\"" + data + "\"}]]}},\"data\":\"" + data + "\"}}");
        trial.telegram.awaitConfirmed();
        assertEquals(1, trial.telegram.requests("editMessageText").size());
        assertTrue(labels(anna.chat().post(closed.id())).contains(CLOSE));
    }

    @Test
    void buttonsThatTelegramDoesNotTakeLeaveTheAnswerAsItIs() {
        Post closed = asks("II.37");
        trial.telegram.fail("editMessageReplyMarkup", 1, Fault.status(400, "Bad Request: reply markup is too long"));
        anna.presses(closed, MORE).awaitAnswer();
        trial.telegram.awaitConfirmed();
        assertEquals(closed, anna.chat().post(closed.id()));
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(100));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aLongTextToCopyIsWrittenOnceWhenItsButtonIsPressed(boolean restarted) {
        String line = "/citer thème 12";
        Post list = asks(line);
        String text = Keyboard.copies(Trial.core(line).reply().actions()).get(0).text();
        assertTrue(text.length() > TelegramLimits.COPIED, "else the button copies it by itself");
        if (restarted) {
            trial.telegram.awaitConfirmed();
            trial.stopBot();
            trial.startBot();
        }
        anna.presses(list, "Copier");
        anna.presses(list, "Copier");
        Post copy = trial.telegram.awaitSent(anna.chat());
        assertEquals(text, copy.text());
        assertEquals(List.of(new Entity("pre", 0, text.length(), "")), copy.entities());
        assertEquals(0, copy.replyTo());
        assertEquals(List.of(), copy.buttons());
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(100));
        assertEquals(list, anna.chat().post(list.id()));
    }

    @Test
    void beforeOthersALongTextIsNotWritten() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/citer@RecueilBot thème 12");
        Post list = trial.telegram.awaitSent(group);
        assertTrue(
                labels(list).stream().noneMatch(label -> label.startsWith("Copier les")),
                labels(list).toString());
    }

    @Test
    void onlyWhereOthersReadAnAnswerCanBeDeleted() {
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/rec@RecueilBot II.37");
        assertTrue(labels(trial.telegram.awaitSent(group)).contains("🗑"));
        assertFalse(labels(asks("II.37")).contains("🗑"));
    }
}
