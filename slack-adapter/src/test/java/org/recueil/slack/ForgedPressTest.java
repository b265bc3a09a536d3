package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.event.Carriers;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.render.Words;
import org.recueil.wording.Language;

/** What is pressed counts only if it stands on a button of the message: else one notice, and nothing changes. */
class ForgedPressTest {
    private static final String GONE = Words.in(Language.FRENCH).say(UserFacingError.NO_BUTTON.key());

    @ParameterizedTest
    @CsvSource({
        "delete:100, U0ANNA~1764000000.000001",
        "delete:100, U0BEN~",
        "delete:100, ''",
        "delete:0, U0ANNA~1764000000.000001",
        "delete:0, U0BEN~",
        "ask:77, /rec II.38",
        "ask_beside:0, /rec II.38",
        "share:0, /rec II.38",
        "post:0, /rec II.38",
        "copy:0, II.38",
    })
    void whatNoButtonSaysChangesNothing(String actionId, String value) {
        try (Trial trial = Trial.start()) {
            Shown first = mentioned(trial, "II.37");
            Shown answer = mentioned(trial, "II.38");
            press(trial, answer, actionId, value.replace("~", "\n"));
            assertOneNoticeBeside(trial, List.of(first, answer));
        }
    }

    /** The value of a button of another message deletes what that one would. */
    @Test
    void aButtonOfAnotherMessageIsNone() {
        try (Trial trial = Trial.start()) {
            Shown first = mentioned(trial, "II.37");
            Shown answer = mentioned(trial, "II.38");
            JsonObject button = answer.button("Supprimer");
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, first, "delete:99", text(button, "value"));
            trial.slack.interaction(press);
            assertOneNoticeBeside(trial, List.of(first, answer));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "a message without blocks", "only to be seen by one"})
    void aPressThatDoesNotTellWhatStandsThereDeletesNothing(String told) {
        try (Trial trial = Trial.start()) {
            Shown answer = mentioned(trial, "II.37");
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, answer, "Supprimer");
            press.remove("message");
            if (told.startsWith("a message")) {
                press.add("message", new JsonObject());
            } else if (told.startsWith("only")) {
                press.getAsJsonObject("container").addProperty("is_ephemeral", true);
            }
            trial.slack.interaction(press);
            assertOneNoticeBeside(trial, List.of(answer));
        }
    }

    @Test
    void whatStoodThereBeforeCountsNoMore() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "II.37"));
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            JsonObject next = answer.button("II.38 →");
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, answer, "II.38 →"));
            Shown second = trial.slack.awaitVersion(answer, 2);
            press(trial, second, text(next, "action_id"), text(next, "value"));
            trial.slack.awaitShown(Trial.DIRECT, each -> each.text().equals(GONE));
            assertEquals(2, trial.slack.shown(Trial.DIRECT).get(0).version());
        }
    }

    @Test
    void inTheHomeNothingIsPressedThatDoesNotStandThere() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
            trial.slack.awaitHome(Trial.ANNA, any -> true);
            trial.slack
                    .interaction(trial.slack.people().homePressPayload(Trial.ANNA, "ask:99", "/rec II.37"))
                    .awaitAcknowledged();
            assertEquals(1, trial.slack.calls("views.publish").size());
            assertEquals(List.of(), trial.slack.calls("chat.postMessage"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true | {'message':{'blocks':[{'type':'section','accessory':BUTTON}]}}",
                "true | {'message':{'blocks':[{'type':'actions','elements':[{'type':'button'},BUTTON]}]}}",
                "true | {'message':{'attachments':[{'blocks':[{'type':'actions','elements':[BUTTON]}]}]}}",
                "true | {'app_unfurl':{'blocks':[{'type':'actions','elements':[BUTTON]}]}}",
                "true | {'view':{'blocks':[{'type':'actions','elements':[BUTTON]}]}}",
                "false | {'message':{'blocks':[{'type':'actions','elements':[{'type':'button'}]}]}}",
                "false | {'message':{'blocks':[null,1,'x',[],{'type':'actions','elements':{'type':null}}]}}",
                "false | {'message':{'blocks':'x','attachments':[null,{'blocks':7}]},'view':[],'app_unfurl':null}",
                "false | {'message':{'text':'x'},'other':{'blocks':[BUTTON]}}",
                "false | {'actions':[BUTTON],'message':null}",
                "false | []",
                "false | null",
            })
    void aButtonStandsWhereSlackShowsIt(boolean stands, String interaction) {
        String button = "{'type':'button','action_id':'ask:1','value':'/search a &amp; b'}";
        Carriers carriers = new Carriers(Payload.parse(interaction.replace("BUTTON", button)));
        assertEquals(stands, carriers.have(Payload.parse("{'action_id':'ask:1','value':'/search a & b'}")));
        assertFalse(carriers.have(Payload.parse("{'action_id':'ask:1','value':'/search a'}")));
        assertFalse(carriers.have(Payload.parse("{'action_id':'ask:2','value':'/search a & b'}")));
        assertFalse(carriers.have(Payload.NOTHING));
    }

    private static Shown mentioned(Trial trial, String line) {
        int count = trial.slack.shown(Trial.CHANNEL).size();
        trial.slack.event(trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, line, ""));
        return trial.slack.awaitShown(Trial.CHANNEL, count + 1).get(count);
    }

    private static void press(Trial trial, Shown message, String actionId, String value) {
        trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, message, actionId, value));
    }

    private static void assertOneNoticeBeside(Trial trial, List<Shown> before) {
        trial.slack.awaitShown(
                Trial.CHANNEL,
                each -> each.user().equals(Trial.ANNA) && each.text().equals(GONE));
        List<Shown> others = trial.slack.shown(Trial.CHANNEL).stream()
                .filter(each -> !each.isEphemeral())
                .toList();
        assertEquals(before, others);
        assertEquals(before.size() + 1, trial.slack.shown(Trial.CHANNEL).size());
        assertTrue(trial.slack.calls("chat.delete").isEmpty());
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
