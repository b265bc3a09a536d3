package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** Whoever edits a question gets the answer to what it says now, in the place of the one to what it said before. */
class EditingTest {
    private static final String MANY = "/rec " + Trial.LONG_TEXTS;

    @Test
    void anEditedMentionIsAnsweredInThePlaceOfItsAnswer() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "");
            trial.slack.event(asked);
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.event(trial.slack.people().editedMention(asked, "II.38"));
            Shown edited = trial.slack.awaitVersion(answer, 2);
            assertTrue(edited.text().startsWith("II.38"), edited.text());
            assertEquals(asked.get("ts").getAsString(), edited.thread());
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
            edited.button("Supprimer");
        }
    }

    @Test
    void anEditedDirectMessageIsAnsweredInThePlaceOfItsAnswer() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            trial.slack.event(asked);
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            JsonObject edit = trial.slack.people().edited(asked, "II.38");
            edit.remove("channel_type"); // Slack's own example has none
            trial.slack.event("Ev-edit", edit);
            Shown edited = trial.slack.awaitVersion(answer, 2);
            assertTrue(edited.text().startsWith("II.38"), edited.text());
            trial.slack.event("Ev-edit", edit).awaitAcknowledged();
            assertEquals(1, trial.slack.calls("chat.update").size(), "Slack's retry is the same edit");
            assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
        }
    }

    @Test
    void whatChangesNoWordGivesNothing() {
        try (Trial trial = Trial.start()) {
            JsonObject said = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            JsonObject mention = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "");
            trial.slack.event(said);
            trial.slack.event(mention);
            Shown direct = trial.slack.awaitShown(Trial.DIRECT);
            Shown inChannel = trial.slack.awaitShown(Trial.CHANNEL);
            JsonObject withoutEdit = trial.slack.people().edited(said, "II.38");
            withoutEdit.getAsJsonObject("message").remove("edited");
            JsonObject withoutBefore = trial.slack.people().edited(said, "II.37");
            withoutBefore.remove("previous_message");
            JsonObject deleted = trial.slack.people().edited(said, "");
            deleted.addProperty("subtype", "message_deleted");
            deleted.remove("message");
            JsonObject ours = trial.slack.people().edited(said, "II.38");
            ours.getAsJsonObject("message").addProperty("user", "U0BOT");
            ours.getAsJsonObject("message").addProperty("bot_id", "B0BOT");
            JsonObject inAnotherChannel = trial.slack.people().edited(said, "II.38");
            inAnotherChannel.addProperty("channel_type", "channel");
            JsonObject gone = trial.slack.people().edited(said, "This message was deleted.");
            gone.getAsJsonObject("message").addProperty("subtype", "tombstone");
            for (JsonObject event : List.of(
                    trial.slack.people().unfurled(said),
                    trial.slack.people().edited(said, "II.37"),
                    trial.slack.people().editedMention(mention, "II.37"),
                    mention,
                    withoutEdit,
                    withoutBefore,
                    deleted,
                    ours,
                    inAnotherChannel,
                    gone)) {
                trial.slack.event(event).awaitAcknowledged();
            }
            trial.slack.event(trial.slack.people().said(Trial.ANNA, "D2", "II.39"));
            trial.slack.awaitShown("D2");
            assertEquals(List.of(direct), trial.slack.shown(Trial.DIRECT));
            assertEquals(List.of(inChannel), trial.slack.shown(Trial.CHANNEL));
        }
    }

    @Test
    void theLastOfRapidEditsWins() {
        try (Trial trial = Trial.start()) {
            trial.slack.fail("chat.postMessage", 1, Fault.slow(Duration.ofMillis(700)));
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.1", "");
            trial.slack.event(asked);
            IntStream.rangeClosed(2, 9)
                    .forEach(n -> trial.slack.event(trial.slack.people().editedMention(asked, "II." + n)));
            Shown last =
                    trial.slack.awaitShown(Trial.CHANNEL, each -> each.text().startsWith("II.9\n"));
            assertTrue(last.version() <= 2, () -> "what nobody waits for any more is skipped: " + last.version());
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void anEditThatComesLateChangesNothingAnyMore() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.1");
            JsonObject first = trial.slack.people().edited(asked, "II.2");
            JsonObject second = trial.slack.people().edited(asked, "II.3");
            for (JsonObject event : List.of(second, first, asked)) {
                trial.slack.event(event).awaitAcknowledged();
                Shown answer = trial.slack.awaitShown(Trial.DIRECT);
                assertTrue(answer.text().startsWith("II.3\n"), answer.text());
            }
            assertEquals(1, trial.slack.shown(Trial.DIRECT).size());
            assertEquals(List.of(), trial.slack.calls("chat.update"));
        }
    }

    /** Slack tells the second of an edit, no more: of two in one second, the one that came last. */
    @Test
    void ofTwoEditsInOneSecondTheLaterWins() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.1", "");
            trial.slack.event(asked).awaitAcknowledged();
            JsonObject first = trial.slack.people().editedMention(asked, "II.2");
            JsonObject second = first.deepCopy();
            second.addProperty("text", "<@U0BOT> II.3");
            trial.slack.event(first).awaitAcknowledged();
            trial.slack.event(second).awaitAcknowledged();
            trial.slack.awaitShown(Trial.CHANNEL, each -> each.text().startsWith("II.3\n"));
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void aMentionThatIsAddedByAnEditIsAnswered() {
        try (Trial trial = Trial.start()) {
            JsonObject never = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "17.5");
            trial.slack.event(trial.slack.people().editedMention(never, "II.38"));
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            assertTrue(answer.text().startsWith("II.38"), answer.text());
            assertEquals("17.5", answer.thread());
        }
    }

    /** It knows of no answer any more, so that it gives one. */
    @Test
    void afterARestartAnEditedQuestionGetsAnAnswerOfItsOwn() {
        try (Trial trial = Trial.start()) {
            trial.slack.unlimited();
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "");
            trial.slack.event(asked).awaitAcknowledged();
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            trial.stopBot();
            trial.startBot();
            trial.slack.lines().awaitOpened(2);
            trial.slack.event(trial.slack.people().editedMention(asked, "II.38"));
            Shown second = trial.slack.awaitShown(Trial.CHANNEL, 2).get(1);
            assertTrue(second.text().startsWith("II.38"), second.text());
            assertEquals(answer.thread(), second.thread());
        }
    }

    @Test
    void anAnswerOfOtherLengthTakesThePlaceOfTheWhole() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, MANY);
            trial.slack.event(asked);
            List<Shown> parts = trial.slack.awaitShown(Trial.DIRECT, 2);
            JsonObject shorter = trial.slack.people().edited(asked, "II.38");
            trial.slack.event(shorter);
            trial.slack.awaitGone(parts.get(1));
            List<Shown> one = trial.slack.shown(Trial.DIRECT);
            assertEquals(1, one.size());
            assertTrue(one.get(0).text().startsWith("II.38"), one.get(0).text());
            trial.slack.event(trial.slack.people().edited(shorter.getAsJsonObject("message"), MANY));
            List<Shown> two = trial.slack.awaitShown(Trial.DIRECT, 2);
            assertEquals(parts.get(0).text(), two.get(0).text());
            assertEquals(parts.get(1).text(), two.get(1).text());
            assertEquals(parts.get(0).ts(), two.get(0).ts());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"message_not_found", "edit_window_closed", "cant_update_message"})
    void anAnswerThatCannotBeReplacedGetsANewOne(String word) {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37");
            trial.slack.event(asked);
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            trial.slack.fail("chat.update", 1, Fault.error(word));
            trial.slack.event(trial.slack.people().edited(asked, "II.38"));
            trial.slack.awaitGone(answer);
            List<Shown> shown = trial.slack.shown(Trial.DIRECT);
            assertEquals(1, shown.size());
            assertTrue(shown.get(0).text().startsWith("II.38"), shown.get(0).text());
        }
    }

    @Test
    void aFileGetsItsAnswerOnceItIsSaidWhatIsWanted() {
        try (Trial trial = Trial.start()) {
            JsonObject file = trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "");
            file.addProperty("subtype", "file_share");
            file.add("files", Payload.parse("[{\"id\":\"F1\"}]").json());
            trial.slack.event(file);
            Shown told = trial.slack.awaitShown(Trial.DIRECT);
            assertEquals(Words.in(Language.FRENCH).say(UserFacingError.ONLY_TEXT.key()), told.text());
            trial.slack.event(trial.slack.people().edited(file, "II.37"));
            assertTrue(trial.slack.awaitVersion(told, 2).text().startsWith("II.37"));
        }
    }

    @Test
    void anAnswerInAChannelIsDeletedWholeByWhoAsked() {
        try (Trial trial = Trial.start()) {
            JsonObject asked = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, MANY, "");
            trial.slack.event(asked);
            List<Shown> parts = trial.slack.awaitShown(Trial.CHANNEL, 2);
            assertFalse(parts.get(0).blocks().toString().contains("delete:"), "one button for all");
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.BEN, parts.get(1), "Supprimer"));
            Shown told = trial.slack.awaitShown(Trial.CHANNEL, Shown::isEphemeral);
            assertEquals(Trial.BEN, told.user());
            assertEquals(Words.in(Language.ENGLISH).say(UserFacingError.NOT_YOURS.key()), told.text());
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, parts.get(1), "Supprimer"));
            parts.forEach(trial.slack::awaitGone);
            assertEquals(List.of(told), trial.slack.shown(Trial.CHANNEL));
            trial.slack.event(trial.slack.people().editedMention(asked, "II.38"));
            trial.slack.awaitShown(Trial.CHANNEL, each -> each.text().startsWith("II.38\n"));
        }
    }

    @Test
    void anAnswerToOnePersonNeedsNoSuchButton() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            assertFalse(trial.slack.awaitShown(Trial.DIRECT).blocks().toString().contains("delete:"));
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            assertFalse(
                    trial.slack.awaitShown(Trial.CHANNEL).blocks().toString().contains("delete:"));
        }
    }
}
