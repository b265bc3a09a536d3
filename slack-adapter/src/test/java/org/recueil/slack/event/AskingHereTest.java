package org.recueil.slack.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.Trial;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.blockkit.Reading;
import org.recueil.slack.blockkit.ViewRules;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.fake.Standing;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** A question asked by the menu of a message: answered in its window, shared in the thread of the message. */
class AskingHereTest {
    @Test
    void aQuestionIsAnsweredInItsWindowAndSharedInTheThreadOfTheMessage() {
        try (Trial trial = Trial.start()) {
            JsonObject shortcut = trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL);
            JsonObject answer = asked(trial, shortcut, "II.37");
            assertEquals(
                    "II.37", Reading.of(answer.getAsJsonArray("blocks")).lines().get(0));
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, answer, "Partager ici"));
            Shown shared = trial.slack.awaitShown(Trial.CHANNEL);
            assertEquals(shortcut.getAsJsonObject("message").get("ts").getAsString(), shared.thread());
            assertTrue(shared.text().startsWith("II.37"), shared.text());
            String told = Words.in(Language.FRENCH).say("window.shared");
            trial.slack.awaitWindow(window -> window.toString().contains(told));
            assertEquals(1, trial.slack.shown(Trial.CHANNEL).size());
        }
    }

    @Test
    void aWindowStaysOpenWhileItWaitsAndAsksAgain() {
        try (Trial trial = Trial.start()) {
            JsonObject window = opened(trial, trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL));
            Sent sent = trial.slack.interaction(trial.slack.people().submissionPayload(Trial.ANNA, window, "enfants"));
            sent.awaitAcknowledged();
            JsonObject held = sent.acknowledgement().getAsJsonObject();
            assertEquals("update", held.get("response_action").getAsString());
            assertEquals(List.of(), ViewRules.errors(held.getAsJsonObject("view")));
            assertTrue(held.getAsJsonObject("view").has("submit"), "it would be dead if nothing followed");
            JsonObject answer = showing(trial, "Enfants");
            trial.slack.interaction(trial.slack.people().submissionPayload(Trial.ANNA, answer, "II.38"));
            showing(trial, "II.38");
        }
    }

    /** Slack refuses what it is to show: it says so, and asks again. */
    @Test
    void aWindowThatCannotShowTheAnswerSaysSoAndAsksAgain() {
        try (Trial trial = Trial.start()) {
            JsonObject window = opened(trial, trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL));
            trial.slack.fail("views.update", 1, Fault.error("invalid_arguments"));
            trial.slack.interaction(trial.slack.people().submissionPayload(Trial.ANNA, window, "II.37"));
            JsonObject told = showing(trial, Words.in(Language.FRENCH).say(UserFacingError.FAILED.key()));
            trial.slack.interaction(trial.slack.people().submissionPayload(Trial.ANNA, told, "II.38"));
            showing(trial, "II.38");
        }
    }

    @Test
    void whatIsPressedInAWindowIsShownThereAndLeadsBack() {
        try (Trial trial = Trial.start()) {
            JsonObject text = asked(trial, trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL), "II.37");
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, text, "Thèmes ("));
            JsonObject themes = showing(trial, "Thèmes de II.37");
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, themes, "← Retour"));
            JsonObject back = showing(trial, "II.37");
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, back, "Copier"));
            JsonObject copy = trial.slack.awaitWindow(window -> !window.has("submit"));
            assertTrue(Reading.of(copy.getAsJsonArray("blocks")).boxes().get(0).contains("2010/6, par. 44"));
        }
    }

    @Test
    void inAChannelThatTheBotIsNotInItIsSharedAllTheSame() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel("C1", Standing.OUTSIDE);
            JsonObject answer = asked(trial, trial.slack.people().askHerePayload(Trial.ANNA, "C1"), "II.37");
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, answer, "Partager ici"));
            assertFalse(trial.slack.awaitShown("C1").isEphemeral());
        }
    }

    @Test
    void ifItCannotBeSharedTheWindowSaysWhatToDo() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel("C1", Standing.OUTSIDE);
            JsonObject answer = asked(trial, trial.slack.people().askHerePayload(Trial.ANNA, "C1"), "II.37");
            trial.slack.fail("response_url", 1, Fault.error("expired_url"));
            trial.slack.interaction(trial.slack.people().windowPressPayload(Trial.ANNA, answer, "Partager ici"));
            String told = Words.in(Language.FRENCH).say(UserFacingError.NOT_IN_CHANNEL.key());
            trial.slack.awaitWindow(window -> window.toString().contains(told));
            assertEquals(List.of(), trial.slack.shown("C1"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "U0BEN C0WG 1.2 fr ", "U0ANNA C0WG x fr ", "U0ANNA <!here> 1.2 fr ", "U0ANNA C0WG 1.2 de "})
    void aWindowThatIsNotThePressersOwnDoesNothing(String metadata) {
        try (Trial trial = Trial.start()) {
            JsonObject answer = asked(trial, trial.slack.people().askHerePayload(Trial.ANNA, Trial.CHANNEL), "II.37");
            JsonObject forged = answer.deepCopy();
            forged.addProperty("private_metadata", metadata);
            JsonObject press = trial.slack.people().windowPressPayload(Trial.ANNA, forged, "Partager ici");
            trial.slack.interaction(press).awaitAcknowledged();
            trial.slack
                    .interaction(trial.slack.people().submissionPayload(Trial.ANNA, forged, "II.38"))
                    .awaitAcknowledged();
            trial.slack
                    .interaction(trial.slack.people().windowPressPayload(Trial.BEN, answer, "Partager ici"))
                    .awaitAcknowledged();
            assertEquals(List.of(), trial.slack.shown(Trial.CHANNEL));
            assertEquals(1, trial.slack.calls("views.update").size());
        }
    }

    private static JsonObject opened(Trial trial, JsonObject shortcut) {
        trial.slack.interaction(shortcut);
        return trial.slack.awaitWindow(window -> window.has("submit"));
    }

    private static JsonObject asked(Trial trial, JsonObject shortcut, String line) {
        JsonObject window = opened(trial, shortcut);
        trial.slack.interaction(trial.slack.people().submissionPayload(Trial.ANNA, window, line));
        return showing(trial, line);
    }

    /** A window that shows an answer of that beginning. */
    private static JsonObject showing(Trial trial, String beginning) {
        trial.slack.patience(Duration.ofSeconds(10));
        return trial.slack.awaitWindow(window -> Reading.of(window.getAsJsonArray("blocks")).lines().stream()
                .limit(1)
                .anyMatch(line -> line.startsWith(beginning)));
    }
}
