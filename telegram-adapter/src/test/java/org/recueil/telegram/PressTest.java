package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recueil.telegram.fake.Fault;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

class PressTest {
    private static final String LONG =
            "quelles mesures de protection pour les enfants non accompagnés qui arrivent avec des groupes de réfugiés ?";

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

    private Post presses(Post shown, String wordsOrLine) {
        return trial.presses(anna, shown, wordsOrLine);
    }

    @Test
    void itPagesAndDrillsDownInPlaceAfterARestartToo() {
        Post theme = asks("/theme enfants");
        Post second = presses(theme, "→");
        assertTrue(second.text().contains("page 2"), second.text());
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        Post first = presses(second, "←");
        assertEquals(theme.text(), first.text());
        Post provision = presses(first, "/rec II.3");
        assertTrue(provision.text().contains("CTOC/COP"), provision.text());
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(200));
    }

    @Test
    void oneGoesBackStepByStepAfterARestartToo() {
        Post theme = presses(asks("/theme 12"), "→");
        Post provision = presses(theme, "/rec II.48");
        Post related = presses(presses(provision, "→"), "Textes liés");
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        Post back = presses(related, "‹ Retour");
        assertTrue(back.text().startsWith("II.49"), back.text());
        Post first = presses(back, "‹ Retour");
        assertEquals(theme.text(), first.text());
        assertTrue(first.buttons().stream().noneMatch(button -> button.label().contains("Retour")), "it began here");
    }

    @Test
    void oneGoesBackToALongQuestion() {
        Post answer = asks(LONG);
        String entry = Trial.core(LONG).items().get(0).label();
        Post provision = presses(answer, "/rec " + entry);
        assertEquals(answer.text(), presses(provision, "‹ Retour").text());
    }

    @Test
    void aLongQuestionIsPagedWithWhatTheButtonAdds() {
        Post first = asks(LONG);
        Post second = presses(first, "→");
        assertTrue(second.text().contains("page 2"), second.text());
        Post third = presses(second, "→");
        assertTrue(third.text().contains("page 3"), third.text());
        assertEquals(first.text(), presses(presses(third, "←"), "←").text());
    }

    @Test
    void whereTheQuestionIsGoneItSaysSo() {
        Post question = anna.says(LONG);
        Post first = trial.telegram.awaitSent(anna.chat());
        anna.deletes(question);
        assertTrue(anna.presses(first, "→").awaitAnswer().text().contains("posez-la de nouveau"));
        trial.telegram.awaitConfirmed();
    }

    @Test
    void pressingTwiceOrOnWhatIsDeletedDoesNoHarm() {
        Post answer = asks("/rec IV.46");
        Post last = trial.telegram.awaitSent(anna.chat());
        int before = anna.chat().fromBot().size();
        anna.presses(last, "←");
        anna.presses(last, "←");
        anna.presses(last, "←");
        Post next = trial.telegram.awaitEdit(last);
        assertTrue(next.text().startsWith("IV.45"), next.text());
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(200));
        assertTrue(anna.chat().post(answer.id()).deleted(), "the part above belongs to the answer that was replaced");
        assertEquals(before - 1, anna.chat().fromBot().size());
        anna.deletes(next);
        assertTrue(anna.presses(next, "→").awaitAnswer().text().startsWith("Ce bouton n’est plus valable"));
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(200));
    }

    @Test
    void anEditedQuestionIsAnsweredByEditingTheAnswer() {
        Post question = anna.says("II.37");
        Post answer = trial.telegram.awaitSent(anna.chat());
        anna.edits(question, "II.38");
        Post edited = trial.telegram.awaitEdit(answer);
        assertTrue(edited.text().startsWith("II.38"), edited.text());
        anna.edits(question, "IV.46");
        assertTrue(trial.telegram.awaitEdit(edited).text().startsWith("IV.46"));
        trial.telegram.awaitSent(anna.chat());
        trial.telegram.awaitConfirmed();
        trial.stopBot();
        trial.startBot();
        anna.edits(question, "II.39");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.39"));
    }

    @Test
    void aShortQuestionThatIsEditedIntoALongOneIsAnsweredByAReplyWhoseButtonsCanReadIt() {
        Post question = anna.says("VIII.1");
        List<Post> old = List.of(trial.telegram.awaitSent(anna.chat()), trial.telegram.awaitSent(anna.chat()));
        assertEquals(0, old.get(0).replyTo());
        anna.edits(question, LONG);
        Post answer = trial.telegram.awaitSent(anna.chat());
        assertEquals(question.id(), answer.replyTo());
        Post second = presses(answer, "→");
        assertTrue(second.text().contains("page 2"), second.text());
        trial.telegram.awaitConfirmed();
        old.forEach(part -> assertTrue(anna.chat().post(part.id()).deleted(), part::text));
        anna.edits(question, LONG + " et les femmes ?");
        assertTrue(trial.telegram.awaitEdit(second).text().contains("femmes"), "what replies already is edited");
    }

    @Test
    void anAnswerThatIsGoneIsGivenAnewToAnEditedQuestionAndNoneOfItsPartsIsLeft() {
        Post question = anna.says("IV.46");
        Post above = trial.telegram.awaitSent(anna.chat());
        Post last = trial.telegram.awaitSent(anna.chat());
        anna.deletes(last);
        anna.edits(question, "II.37");
        assertTrue(trial.telegram.awaitSent(anna.chat()).text().startsWith("II.37"));
        trial.telegram.awaitConfirmed();
        assertTrue(anna.chat().post(above.id()).deleted());
    }

    @Test
    void everyProvisionCanBeSharedCopiedAndOpened() {
        Post answer = asks("VII.2.o");
        assertEquals(
                "/rec VII.2.o",
                answer.buttonThat("switch_inline_query_chosen_chat").value());
        anna.presses(answer, "Copier").awaitAnswer();
        String copy = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(copy.contains(Trial.core("VII.2.o").items().get(0).text()), copy);
        assertTrue(copy.contains("CTOC/COP/WG.4/2017/4, par. 8 o)"), copy);
        assertEquals(
                "https://undocs.org/fr/CTOC/COP/WG.4/2017/4",
                trial.reach(anna, answer, "Document officiel")
                        .button("Document officiel")
                        .value());
    }

    @Test
    void aPressThatIsTooOldToBeAnsweredIsAnsweredInPlaceAllTheSame() {
        Post answer = asks("II.37");
        trial.telegram.fail(
                "answerCallbackQuery",
                1,
                Fault.status(400, "Bad Request: query is too old and response timeout expired or query ID is invalid"));
        anna.presses(answer, "→");
        assertTrue(trial.telegram.awaitEdit(answer).text().startsWith("II.38"));
        trial.telegram.awaitConfirmed();
        trial.telegram.awaitRequests("answerCallbackQuery", 1);
        assertEquals(1, trial.telegram.requests("answerCallbackQuery").size());
    }
}
