package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.fake.Shown;

/** What people do with the bot, from one press to the next, by the words on the buttons. */
class ConversationTest {
    /** The conversation of docs/slack.md. */
    @Test
    void annaLooksAroundSharesAndBenGoesOn() {
        try (Trial trial = Trial.start()) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown first = trial.slack.awaitShown(Trial.CHANNEL);
            Shown next = press(trial, Trial.ANNA, first, "II.38 →", 2);
            Shown back = press(trial, Trial.ANNA, next, "← II.37", 3);
            assertEquals(
                    Reading.of(first.blocks()).lines(),
                    Reading.of(back.blocks()).lines());
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, back, "Partager ici"));
            trial.slack.awaitGone(back);
            Shown shared = trial.slack.awaitShown(Trial.CHANNEL);
            List<String> lines = Reading.of(shared.blocks()).lines();
            assertEquals("Partagé par @U0ANNA", lines.get(0));
            assertEquals("II.37", lines.get(1));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.BEN, shared, "Ouvrir pour moi"));
            Shown bens = trial.slack.awaitShown(Trial.CHANNEL, Shown::isEphemeral);
            assertEquals(Trial.BEN, bens.user());
            assertTrue(bens.text().startsWith("II.37\nWorking Group"), bens.text());
            assertEquals(1, trial.slack.awaitShown(Trial.CHANNEL, 2).get(0).version());
        }
    }

    @Test
    void aButtonWorksAfterARestart() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "enfants"));
            Shown first = trial.slack.awaitShown(Trial.DIRECT);
            trial.stopBot();
            trial.startBot();
            trial.slack.lines().awaitOpened(2);
            Shown second = press(trial, Trial.ANNA, first, "Page 2 →", 2);
            assertTrue(second.text().contains("page 2 sur 2"), second.text());
        }
    }

    @Test
    void citationsAreShownToWhoWantsToCopyThem() {
        try (Trial trial = Trial.start()) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/recueil", "citer enfants");
            Shown list = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, list, "Copier par document"));
            Shown box = trial.slack.awaitShown(Trial.CHANNEL, 2).get(1);
            assertEquals(Trial.ANNA, box.user());
            String copied = Reading.of(box.blocks()).boxes().get(0);
            assertEquals(8, copied.lines().count(), copied);
        }
    }

    @Test
    void whatAMessageCitesIsReadAndSharedInItsThread() {
        try (Trial trial = Trial.start()) {
            JsonObject shortcut =
                    trial.slack.people().shortcutPayload(Trial.ANNA, Trial.CHANNEL, "Voir II.37 et B.V.8.e.");
            String thread = shortcut.getAsJsonObject("message").get("ts").getAsString();
            trial.slack.interaction(shortcut);
            Shown list = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, list, "Partager B.V.8.e"));
            Shown shared = trial.slack.awaitShown(Trial.CHANNEL, each -> !each.isEphemeral());
            assertEquals(thread, shared.thread());
            assertEquals("B.V.8.e", Reading.of(shared.blocks()).lines().get(1));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, list, "Texte complet"));
            Shown read = trial.slack.awaitShown(
                    Trial.CHANNEL, each -> each.text().startsWith("II.37") && each.isEphemeral());
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, read, "Partager ici"));
            Shown second = trial.slack.awaitShown(
                    Trial.CHANNEL, each -> each.text().startsWith("II.37") && !each.isEphemeral());
            assertEquals(thread, second.thread());
        }
    }

    @Test
    void homeLeadsToAThemeToATextAndBack() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
            String at = "Recueil";
            for (String button : List.of("Victimes (non-sanction et", "1", "← Accueil")) {
                String here = at;
                JsonObject pressed = Shown.buttons(trial.slack.awaitHome(
                                Trial.ANNA,
                                blocks -> Reading.of(blocks).lines().get(0).contains(here)))
                        .stream()
                        .filter(each -> each.getAsJsonObject("text")
                                .get("text")
                                .getAsString()
                                .startsWith(button))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no " + button + " at " + here));
                trial.slack.interaction(trial.slack.people().homePressPayload(Trial.ANNA, pressed));
                at = button.equals("1") ? "." : button;
            }
            trial.slack.awaitHome(
                    Trial.ANNA, blocks -> Reading.of(blocks).lines().get(0).equals("Recueil"));
        }
    }

    private static Shown press(Trial trial, String user, Shown message, String button, int version) {
        trial.slack.interaction(trial.slack.people().pressPayload(user, message, button));
        return trial.slack.awaitVersion(message, version);
    }
}
