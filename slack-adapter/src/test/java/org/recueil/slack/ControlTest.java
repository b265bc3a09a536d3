package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** Each kind of thing that can be pressed below an answer, pressed. */
class ControlTest {
    @Test
    void backLeadsStepByStepToWhatWasShownBeforeAlsoAfterARestart() {
        try (Trial trial = Trial.start()) {
            Shown search = said(trial, "non-sanction");
            assertFalse(labels(search).contains("← Retour"), "nothing was shown before");
            Shown text = press(trial, search, firstText(search), 2);
            Shown next = press(trial, text, nextText(text), 3);
            trial.stopBot();
            trial.startBot();
            trial.slack.lines().awaitOpened(2);
            Shown back = press(trial, next, "← Retour", 4);
            assertEquals(
                    Reading.of(search.blocks()).lines(),
                    Reading.of(back.blocks()).lines());
            assertEquals(labels(search), labels(back));
        }
    }

    @Test
    void whatIsChosenFromAMenuIsShown() {
        try (Trial trial = Trial.start()) {
            Shown text = said(trial, "II.37");
            Shown themes = press(trial, text, "Thèmes (4)", 2);
            assertTrue(themes.text().startsWith("Thèmes de II.37"), themes.text());
            Shown back = press(trial, themes, "← Retour", 3);
            assertTrue(back.text().startsWith("II.37"), back.text());
        }
    }

    @Test
    void anEntryOfAMenuThatDoesNotStandThereChangesNothing() {
        try (Trial trial = Trial.start()) {
            Shown text = said(trial, "II.37");
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, text, "Thèmes (4)");
            press.getAsJsonArray("actions")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("selected_option")
                    .addProperty("value", "ask:/themes II.38");
            trial.slack.interaction(press);
            String gone = Words.in(Language.FRENCH).say(UserFacingError.NO_BUTTON.key());
            trial.slack.awaitShown(Trial.DIRECT, each -> each.text().equals(gone));
            assertEquals(1, trial.slack.shown(Trial.DIRECT).get(0).version());
        }
    }

    @Test
    void aDocumentThatSlackOpensByItselfChangesNothing() {
        try (Trial trial = Trial.start()) {
            Shown text = said(trial, "II.37");
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, text, "Document officiel");
            assertTrue(trial.slack.interaction(press).awaitAcknowledged() < 500);
            assertEquals(List.of(text), trial.slack.shown(Trial.DIRECT));
        }
    }

    @Test
    void aTextThatNoButtonHoldsIsMadeAnewToBeCopied() {
        try (Trial trial = Trial.start()) {
            String line = "/citer thème:12";
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/recueil", line);
            Shown list = trial.slack.awaitShown(Trial.CHANNEL);
            JsonObject button = list.button("Copier les 10");
            assertTrue(button.get("value").getAsString().length() < 100, button::toString);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, list, "Copier les 10"));
            Shown copy = trial.slack.awaitShown(Trial.CHANNEL, 2).get(1);
            String text = Reading.of(copy.blocks()).boxes().get(0);
            assertEquals(10, text.lines().count(), text);
            assertTrue(copy.text().startsWith(text.lines().findFirst().orElseThrow()), copy.text());
        }
    }

    @Test
    void aTextToCopyInTheHomeOpensAWindow() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
            JsonObject text = homeButton(trial, "II.37");
            trial.slack.interaction(trial.slack.people().homePressPayload(Trial.ANNA, text));
            JsonObject copy = homeButton(trial, "Copier");
            trial.slack.interaction(trial.slack.people().homePressPayload(Trial.ANNA, copy));
            JsonObject window = trial.slack.awaitWindow(any -> true);
            String boxes = Reading.of(window.getAsJsonArray("blocks")).boxes().toString();
            assertTrue(boxes.contains("CTOC/COP/WG.4/2010/6, par. 44"), boxes);
        }
    }

    @Test
    void whatNoMenuHoldsIsShownByAPressThatUnfoldsIt() {
        try (Trial trial = Trial.start()) {
            String question =
                    "que faut-il faire pour que les victimes de la traite ne soient pas punies de ce qu’on les a"
                            + " forcées à commettre dans la situation où elles se trouvaient, et qui doit y veiller";
            Shown search = said(trial, question);
            Shown open = press(trial, search, "Plus", 2);
            assertTrue(labels(open).contains("Depuis 2015"), labels(open)::toString);
            assertEquals(
                    Reading.of(search.blocks()).lines(),
                    Reading.of(open.blocks()).lines());
            Shown narrowed = press(trial, open, "Depuis 2015", 3);
            assertFalse(narrowed.text().equals(open.text()), narrowed.text());
        }
    }

    @Test
    void aSharedMessageHasTwoButtonsAndAMenuInWhichItIsDeleted() {
        try (Trial trial = Trial.start()) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown alone = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, alone, "Partager ici"));
            trial.slack.awaitGone(alone);
            Shown shared = trial.slack.awaitShown(Trial.CHANNEL);
            List<JsonObject> pressed = Shown.buttons(shared.blocks());
            assertEquals(
                    2,
                    pressed.stream()
                            .filter(each -> !each.has("selected_option"))
                            .count(),
                    pressed::toString);
            assertEquals("Supprimer", labels(shared).get(pressed.size() - 1));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.BEN, shared, "Supprimer"));
            String refused = Words.in(Language.ENGLISH).say(UserFacingError.NOT_YOURS.key());
            trial.slack.awaitShown(Trial.CHANNEL, each -> each.text().equals(refused));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, shared, "Supprimer"));
            trial.slack.awaitGone(shared);
        }
    }

    @Test
    void wordsTurnPagesAndLeadBackInADirectMessage() {
        try (Trial trial = Trial.start()) {
            said(trial, "II.37");
            assertTrue(said(trial, "suivant", 2).text().startsWith("II.38"));
            assertTrue(said(trial, "/Next", 3).text().startsWith("II.39"));
            assertTrue(said(trial, "précédent", 4).text().startsWith("II.38"));
            Shown themes = press(trial, trial.slack.shown(Trial.DIRECT).get(3), "Thèmes (", 2);
            assertTrue(said(trial, "retour", 5).text().startsWith("II.38"), themes.text());
        }
    }

    /** What is not remembered any more, or has no such button, is for the core to answer. */
    @Test
    void aWordThatTurnsNothingSaysWhatToWriteInstead() {
        try (Trial trial = Trial.start()) {
            trial.slack.unlimited();
            said(trial, "II.37");
            trial.stopBot();
            trial.startBot();
            trial.slack.lines().awaitOpened(2);
            Shown next = said(trial, "suivant", 2);
            assertFalse(next.text().startsWith("II.38"), next.text());
            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", ""));
            trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "/recueil suivant", ""));
            assertFalse(trial.slack.awaitShown(Trial.CHANNEL, 2).get(1).text().startsWith("II.38"));
        }
    }

    private static Shown said(Trial trial, String line, int count) {
        trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, line));
        return trial.slack.awaitShown(Trial.DIRECT, count).get(count - 1);
    }

    private static Shown said(Trial trial, String line) {
        trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, line));
        return trial.slack.awaitShown(Trial.DIRECT);
    }

    private static Shown press(Trial trial, Shown message, String button, int version) {
        trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, message, button));
        return trial.slack.awaitVersion(message, version);
    }

    /** The action id of the button that shows the first text of a list. */
    private static String firstText(Shown list) {
        return Shown.buttons(list.blocks()).stream()
                .filter(each -> each.get("value").getAsString().startsWith("/rec "))
                .map(each -> each.get("action_id").getAsString())
                .findFirst()
                .orElseThrow();
    }

    private static String nextText(Shown text) {
        return labels(text).stream()
                .filter(label -> label.endsWith(" →"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonObject homeButton(Trial trial, String label) {
        return Shown.buttons(trial.slack.awaitHome(
                        Trial.ANNA,
                        blocks -> Shown.buttons(blocks).stream()
                                .anyMatch(each -> label(each).equals(label))))
                .stream()
                .filter(each -> label(each).equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> labels(Shown message) {
        return Shown.buttons(message.blocks()).stream().map(ControlTest::label).toList();
    }

    private static String label(JsonObject button) {
        return button.getAsJsonObject("text").get("text").getAsString();
    }
}
