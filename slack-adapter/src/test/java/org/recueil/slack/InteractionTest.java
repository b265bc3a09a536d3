package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recueil.slack.fake.Call;
import org.recueil.slack.fake.Shown;

/** What people do in Slack, and what they and the others see then. */
class InteractionTest {
    @Test
    void aMentionIsAnsweredInItsThread() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "");
            trial.slack.event(asked).awaitAcknowledged();
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(asked.get("ts").getAsString(), answer.thread());
            assertFalse(answer.isEphemeral());
            assertTrue(answer.text().contains("II.37"), answer.text());
            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.38", "17.5"));
            assertEquals("17.5", trial.slack.awaitShown(Trial.CHANNEL, 2).get(1).thread());
        }
    }

    @Test
    void anyLineOfADirectMessageIsAnswered() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            assertEquals("", answer.thread());
            JsonObject inThread = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.38");
            inThread.addProperty("thread_ts", "17.5");
            trial.slack.event(inThread);
            assertEquals("17.5", trial.slack.awaitShown(Trial.DIRECT, 2).get(1).thread());
        }
    }

    @Test
    void onePersonsLanguageIsAskedOnce() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.BEN, Trial.DIRECT, "/help"));
            trial.slack.event(trial.slack.people().said(Trial.ANNA, "D1", "/help"));
            trial.slack.event(trial.slack.people().said("U0GONE", "D2", "/help"));
            String english = trial.slack.awaitShown(Trial.DIRECT).text();
            String french = trial.slack.awaitShown("D1").text();
            assertFalse(english.equals(french), english);
            assertEquals(french, trial.slack.awaitShown("D2").text());
            trial.slack.event(trial.slack.people().said(Trial.BEN, Trial.DIRECT, "/help"));
            assertEquals(english, trial.slack.awaitShown(Trial.DIRECT, 2).get(1).text());
            assertEquals(3, trial.slack.calls("users.info").size());
        }
    }

    @Test
    void whatIsNoQuestionIsAcknowledgedAndLeftAlone() {
        try (Trial trial = Trial.start()) {
            JsonObject other = trial.slack.people().said(Trial.ANNA, Trial.CHANNEL, "II.37");
            other.addProperty("channel_type", "channel");
            JsonObject edited = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            edited.addProperty("subtype", "message_changed");
            JsonObject deleted = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            deleted.addProperty("subtype", "message_deleted");
            JsonObject bot = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            bot.addProperty("bot_id", "B0OTHER");
            JsonObject own = trial.slack.people().said("U0BOT", Trial.DIRECT, "II.37");
            JsonObject reaction = new JsonObject();
            reaction.addProperty("type", "reaction_added");
            JsonObject messagesTab = trial.slack.people().homeOpened(Trial.ANNA);
            messagesTab.addProperty("tab", "messages");
            for (JsonObject event :
                    List.of(other, edited, deleted, bot, own, reaction, messagesTab, new JsonObject())) {
                assertTrue(trial.slack.event(event).awaitAcknowledged() < 500, event.toString());
            }
            JsonObject unknown = new JsonObject();
            unknown.addProperty("type", "view_submission");
            assertTrue(trial.slack.interaction(unknown).awaitAcknowledged() < 500);
            JsonObject otherShortcut = trial.slack.people().shortcutPayload(Trial.ANNA, Trial.CHANNEL, "II.37");
            otherShortcut.addProperty("callback_id", "another");
            assertTrue(trial.slack.interaction(otherShortcut).awaitAcknowledged() < 500);
            assertTrue(
                    trial.slack.command(Trial.ANNA, Trial.CHANNEL, "", "II.37").awaitAcknowledged() < 500);
            assertTrue(trial.slack.send("of_tomorrow", new JsonObject()).awaitAcknowledged() < 500);
            assertEquals(List.of(), trial.slack.shown(Trial.CHANNEL));
            assertEquals(List.of(), trial.slack.shown(Trial.DIRECT));
        }
    }

    @Test
    void aPressReplacesWhatOnePersonSees() {
        try (Trial trial = Trial.start()) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown alone = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, alone, "ask:1", "/rec II.38"));
            assertTrue(trial.slack.awaitVersion(alone, 2).text().contains("II.38"));
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            Shown direct = trial.slack.awaitShown(Trial.DIRECT);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, direct, "II.38 →"));
            assertTrue(trial.slack.awaitVersion(direct, 2).text().contains("II.38"));
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
            assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
        }
    }

    @Test
    void aPressUnderWhatAllSeeIsAnsweredToThePresserAlone() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", ""));
            Shown forAll = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.BEN, forAll, "II.38 →"));
            Shown alone = trial.slack.awaitShown(Trial.CHANNEL, Shown::isEphemeral);
            assertEquals(Trial.BEN, alone.user());
            assertEquals(forAll.thread(), alone.thread());
            assertEquals(1, trial.slack.awaitShown(Trial.CHANNEL, 2).get(0).version());
        }
    }

    @Test
    void whatIsSharedIsPostedOnceAndThePrivateAnswerGoes() {
        try (Trial trial = Trial.start()) {
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown alone = trial.slack.awaitShown(Trial.CHANNEL);
            for (int press = 0; press < 3; press++) {
                trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, alone, "share:0", "/rec II.37"));
            }
            trial.slack.awaitGone(alone);
            trial.slack
                    .interaction(trial.slack.people().pressPayload(Trial.ANNA, alone, "share:0", "/rec II.37"))
                    .awaitAcknowledged();
            List<Shown> shown = trial.slack.shown(Trial.CHANNEL);
            assertEquals(1, shown.size(), shown.toString());
            assertFalse(shown.get(0).isEphemeral());
            assertTrue(shown.get(0).blocks().toString().contains(Trial.ANNA), shown.toString());
        }
    }

    @Test
    void theShortcutFindsReferencesForThePresserAlone() {
        try (Trial trial = Trial.start()) {
            JsonObject shortcut =
                    trial.slack.people().shortcutPayload(Trial.ANNA, Trial.CHANNEL, "Voir II.37 et B.V.8.e.");
            trial.slack.interaction(shortcut);
            Shown found = trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(Trial.ANNA, found.user());
            assertTrue(found.blocks().toString().contains("II.37"), found.text());
            String thread = shortcut.getAsJsonObject("message").get("ts").getAsString();
            trial.slack.interaction(
                    trial.slack.people().pressPayload(Trial.ANNA, found, "post:0", "/rec II.37\n" + thread));
            Shown shared = trial.slack.awaitShown(Trial.CHANNEL, each -> !each.isEphemeral());
            assertEquals(thread, shared.thread());
            assertEquals(2, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void theHomeIsPublishedAndItsButtonsStayInIt() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
            JsonObject button = Shown.buttons(trial.slack.awaitHome(Trial.ANNA, any -> true)).stream()
                    .filter(each -> each.get("value").getAsString().contains("II.37"))
                    .findFirst()
                    .orElseThrow();
            trial.slack.interaction(trial.slack.people().homePressPayload(Trial.ANNA, button));
            trial.slack.awaitCalls("views.publish", 2);
            trial.slack.awaitHome(Trial.ANNA, blocks -> blocks.toString().contains("2010/6, par. 44"));
        }
    }

    @Test
    void aLinkToADocumentGetsAPreview() {
        try (Trial trial = Trial.start()) {
            String url = "https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44";
            trial.slack.event(trial.slack
                    .people()
                    .linkShared(
                            Trial.ANNA, Trial.CHANNEL, "conversations_history", url, "https://undocs.org/A/RES/1/1"));
            assertEquals(List.of(url), List.copyOf(trial.slack.awaitUnfurl(1).keySet()));
            trial.slack.event(trial.slack.people().linkShared(Trial.ANNA, Trial.CHANNEL, "composer", url));
            trial.slack.awaitUnfurl(2);
            List<Call> calls = trial.slack.calls("chat.unfurl");
            assertEquals(Trial.CHANNEL, calls.get(0).argument("channel"));
            assertEquals("composer", calls.get(1).argument("source"));
            trial.slack
                    .event(trial.slack
                            .people()
                            .linkShared(Trial.ANNA, Trial.CHANNEL, "composer", "https://undocs.org/x"))
                    .awaitAcknowledged();
            assertEquals(2, trial.slack.calls("chat.unfurl").size());
        }
    }
}
