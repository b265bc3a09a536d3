package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.model.Provision;
import org.recueil.platform.network.Network;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Entity;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** Drafts in messages: checked by the command, in reply to a message, and by the button below what a message cites. */
class DraftMessagesTest {
    private static final String SENTENCE = "Les États devraient décourager la demande qui favorise l’exploitation.";
    private static final String WRONG = "Selon II.37, « les États parties doivent envisager d’adopter et de renforcer"
            + " les pratiques visant à décourager la demande ».\n\nVoir aussi II.99.";
    private static final String RIGHT = "les États parties devraient envisager d'adopter et de renforcer les pratiques"
            + " visant à décourager la demande";
    private static final String PASSED = "Ce texte est passé par les serveurs de Telegram.";
    private static final String BUTTON = "Vérifier les citations";

    private final Trial trial = Trial.prepare(Trial.QUICK);
    private final Person anna = trial.telegram.person("Anna", "fr");
    private final Person ben = trial.telegram.person("Ben", "en");

    @AfterEach
    void end() {
        trial.close();
    }

    private void start(boolean checks) {
        trial.startBot(new Settings(Trial.TOKEN, HttpUrl.get(trial.telegram.url()), Network.direct(), checks));
    }

    private static void assertChecked(Post shown) {
        assertTrue(
                shown.text().startsWith("2 points à corriger\n1. II.37 : l’obligation change (ligne 1)"), shown.text());
        assertTrue(shown.text().contains("n’existe pas ; le plus proche est II.58 (ligne 3)"), shown.text());
        assertTrue(shown.text().endsWith(PASSED), shown.text());
    }

    /** A quotation with one wrong word whose correction no copy button can hold. */
    private static String longDraft() {
        Provision text = Trial.ENGINE.corpus().provisions().stream()
                .filter(each -> each.text().length() > 300 && each.text().length() < 800)
                .filter(each -> each.text().contains("devraient"))
                .findFirst()
                .orElseThrow();
        return "Selon " + text.id().label() + ", « " + text.text().replaceFirst("devraient", "doivent") + " ».";
    }

    @Test
    void theCommandChecksWhatFollows() {
        start(true);
        Post asked = anna.says("/verifier " + WRONG);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertChecked(shown);
        assertEquals(asked.id(), shown.replyTo());
        assertTrue(shown.buttonThat("copy_text").value().contains("devraient envisager"), shown.buttons()::toString);
        assertTrue(
                shown.entities().stream()
                        .anyMatch(entity ->
                                entity.type().equals("bold") && shown.text().startsWith("devraient", entity.offset())),
                shown.entities()::toString);
    }

    @Test
    void aMessageAsLongAsTheyMayBeIsReadToItsEnd() {
        start(true);
        String end = "\nSelon II.37, « " + RIGHT.replace("devraient", "doivent") + " ».";
        String line = "Une ligne sans citation.\n";
        String draft = "/verifier " + line.repeat((4096 - 10 - end.length()) / line.length());
        String whole = draft + " ".repeat(4096 - draft.length() - end.length()) + end;
        assertEquals(4096, whole.length());
        anna.says(whole);
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.startsWith("1 point à corriger"), shown);
        assertTrue(
                shown.contains(
                        "(ligne " + (1 + whole.chars().filter(c -> c == '\n').count()) + ")"),
                shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/verifier", "/verify", "vérifier", "/verifier@RecueilBot"})
    void inReplyItChecksThatMessage(String command) {
        start(true);
        Post draft = anna.says(WRONG);
        trial.telegram.awaitSent(anna.chat());
        anna.replies(draft, command);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertChecked(shown);
        assertEquals(draft.id(), shown.replyTo());
    }

    @Test
    void inAGroupItChecksTheMessageOfAnyone() {
        start(true);
        Chat group = trial.telegram.supergroup("Groupe de travail");
        Post draft = ben.says(group, WRONG);
        anna.replies(draft, "/verifier@RecueilBot");
        Post shown = trial.telegram.awaitSent(group);
        assertTrue(shown.text().startsWith("2 points à corriger\n"), shown.text());
        assertEquals(draft.id(), shown.replyTo());
        assertTrue(shown.text().length() <= 500, shown.text());
        Post opened = trial.presses(anna, shown, "Plus ▾");
        assertEquals(shown.text(), opened.text());
        Post closed = trial.presses(anna, opened, "▴");
        Post provision = trial.presses(anna, closed, "/rec II.37");
        assertTrue(provision.text().startsWith("II.37"), provision.text());
        assertEquals(shown.text(), trial.presses(anna, provision, "‹ Retour").text());
    }

    @Test
    void whatPeopleSeeIsCheckedAndNotWhereLinksLead() {
        start(true);
        String said = "/verifier Voir ici : II.37";
        anna.says(
                anna.chat(),
                said,
                List.of(new Entity("text_link", 15, 3, "https://undocs.org/fr/CTOC/COP/WG.4/2010/6")));
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.contains("Lu en entier : " + "Voir ici : II.37".length() + " caractères"), shown);
    }

    @Test
    void aPastedMessageShowsWhatItCitesAndAButtonThatChecksIt() {
        start(true);
        Post draft = anna.says(WRONG);
        Post cited = trial.telegram.awaitSent(anna.chat());
        assertEquals(draft.id(), cited.replyTo());
        assertFalse(cited.text().contains("à corriger"), cited.text());
        assertEquals("/verifier", Trial.says(cited.button(BUTTON).value()));
        Post shown = trial.presses(anna, cited, BUTTON);
        assertChecked(shown);
        assertEquals(cited.text(), trial.presses(anna, shown, "‹ Retour").text());
    }

    @Test
    void whatIsCheckedAlreadyHasNoButtonThatChecksIt() {
        start(true);
        anna.says("vérifier : " + WRONG);
        Post shown = trial.telegram.awaitSent(anna.chat());
        assertChecked(shown);
        assertEquals(Optional.empty(), Trial.button(trial.reach(anna, shown, BUTTON), BUTTON));
    }

    @Test
    void noButtonCarriesWordsOfTheDraft() {
        start(true);
        for (String asked : List.of(WRONG, "/verifier " + WRONG)) {
            anna.says(asked);
            for (Button button : trial.telegram.awaitSent(anna.chat()).buttons()) {
                assertFalse(button.value().contains("doivent"), button::toString);
                assertFalse(button.value().contains("Selon"), button::toString);
            }
        }
    }

    @Test
    void theButtonChecksTheMessageAsItIsNow() {
        start(true);
        Post draft = anna.says("Selon II.37, « " + RIGHT + " ».");
        Post cited = trial.telegram.awaitSent(anna.chat());
        anna.edits(draft, "Selon II.37, « " + RIGHT.replace("devraient", "doivent") + " ».");
        trial.telegram.awaitConfirmed();
        Post shown = trial.presses(anna, cited.chat().post(cited.id()), BUTTON);
        assertTrue(shown.text().startsWith("1 point à corriger"), shown.text());
    }

    @Test
    void aMessageThatIsGoneIsSaidToBeGone() {
        start(true);
        Post draft = anna.says(WRONG);
        Post cited = trial.telegram.awaitSent(anna.chat());
        anna.deletes(draft);
        assertTrue(anna.presses(cited, cited.button(BUTTON))
                .awaitAnswer()
                .text()
                .startsWith("Le message à vérifier n’est plus là"));
        trial.telegram.assertQuiet(anna.chat(), Duration.ofMillis(200));
    }

    @Test
    void aLongCorrectionIsWrittenOut() {
        start(true);
        Post draft = anna.says("/verifier\n" + longDraft());
        Post shown = trial.telegram.awaitSent(anna.chat());
        Button copies = shown.button("Copier la correction 1");
        assertTrue(copies.isCallback(), copies::toString);
        anna.presses(shown, copies).awaitAnswer();
        Post written = trial.telegram.awaitSent(anna.chat());
        assertTrue(longDraft().contains(written.text().substring(written.text().length() - 100)), written.text());
        assertEquals("pre", written.entities().get(0).type());
        trial.telegram.awaitConfirmed();
        anna.deletes(draft);
        Button again = shown.button("Copier la correction 1");
        assertTrue(anna.presses(shown, again).awaitAnswer().text().startsWith("Le message à vérifier"), "gone");
    }

    @Test
    void aLongCorrectionHasNoDeadButtonInAGroup() {
        start(true);
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "/verifier@RecueilBot " + longDraft());
        Post shown = trial.telegram.awaitSent(group);
        assertTrue(
                shown.buttons().stream().noneMatch(button -> button.label().startsWith("Copier")),
                shown.buttons()::toString);
        assertTrue(
                shown.buttons().stream()
                        .anyMatch(button -> Trial.says(button.value()).startsWith("/rec ")),
                shown.buttons()::toString);
    }

    @Test
    void thePressOfAnotherPersonChecksTheMessageForEverybodyThere() {
        start(true);
        Chat group = trial.telegram.supergroup("Groupe de travail");
        anna.says(group, "@RecueilBot " + WRONG);
        Post cited = trial.telegram.awaitSent(group);
        Post shown = trial.presses(ben, cited, BUTTON);
        assertTrue(
                shown.text().startsWith("2 points à corriger\n"),
                "in the language of the person who asked: " + shown.text());
    }

    @Test
    void aForgedPressChecksNothing() {
        start(true);
        anna.says("/rec II.37");
        Post shown = trial.telegram.awaitSent(anna.chat());
        anna.forges(shown, "/verifier").awaitAnswer();
        trial.telegram.awaitConfirmed();
        assertEquals(shown.text(), shown.chat().post(shown.id()).text());
    }

    @Test
    void aWordDoesNotGoOnFromADraft() {
        start(true);
        anna.says("/theme 12");
        trial.telegram.awaitSent(anna.chat());
        anna.says("/verifier " + WRONG);
        trial.telegram.awaitSent(anna.chat());
        anna.says("suite");
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.startsWith("Pas de page à tourner ici"), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/langage " + SENTENCE, "langage : " + SENTENCE})
    void aWordDoesNotGoOnFromASentenceForAgreedLanguage(String asked) {
        start(true);
        anna.says("/theme 12");
        trial.telegram.awaitSent(anna.chat());
        anna.says(asked);
        String found = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(found.endsWith(PASSED), found);
        anna.says("suite");
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.startsWith("Pas de page à tourner ici"), shown);
    }

    @Test
    void theHelpSaysHowToCheckAMessage() {
        start(true);
        for (String asked : List.of("/verifier", "/aide verifier")) {
            anna.says(asked);
            String shown = trial.telegram.awaitSent(anna.chat()).text();
            assertTrue(shown.contains("répondez-lui par /verifier"), shown);
        }
    }

    @Test
    void anEditedDraftIsCheckedAnew() {
        start(true);
        Post asked = anna.says("/verifier " + WRONG);
        Post shown = trial.telegram.awaitSent(anna.chat());
        anna.edits(asked, "/verifier " + WRONG.replace("doivent", "devraient"));
        String now = trial.telegram.awaitEdit(shown).text();
        assertTrue(now.startsWith("1 point à corriger"), now);
    }

    @Test
    void nothingIsCheckedIfThatIsForbidden() {
        start(false);
        for (String asked : List.of("/verifier " + WRONG, "/verifier", "vérifier : " + WRONG)) {
            anna.says(asked);
            String shown = trial.telegram.awaitSent(anna.chat()).text();
            assertTrue(shown.startsWith("Ici, les projets ne se vérifient pas"), shown);
        }
        for (String asked : List.of("/langage " + SENTENCE, "/langage", "langage : " + SENTENCE)) {
            anna.says(asked);
            String shown = trial.telegram.awaitSent(anna.chat()).text();
            assertTrue(shown.startsWith("Ici, une phrase ne se compare pas"), shown);
        }
        Post draft = anna.says(WRONG);
        Post cited = trial.telegram.awaitSent(anna.chat());
        assertEquals(Optional.empty(), Trial.button(trial.reach(anna, cited, BUTTON), BUTTON));
        anna.replies(draft, "/verifier");
        String shown = trial.telegram.awaitSent(anna.chat()).text();
        assertTrue(shown.startsWith("Ici, les projets ne se vérifient pas"), shown);
        assertEquals(
                List.of(),
                anna.asksInline("/verifier « a » II.37").awaitAnswer().results());
        assertEquals(
                List.of(), anna.asksInline("/langage " + SENTENCE).awaitAnswer().results());
    }
}
