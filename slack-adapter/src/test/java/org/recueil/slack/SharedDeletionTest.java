package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recueil.slack.SharingTest.PAIR;
import static org.recueil.slack.SharingTest.asked;
import static org.recueil.slack.SharingTest.assertTold;
import static org.recueil.slack.SharingTest.forAll;
import static org.recueil.slack.SharingTest.manyAsked;
import static org.recueil.slack.SharingTest.only;
import static org.recueil.slack.SharingTest.press;

import com.google.gson.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.fake.Standing;

/** What was shared goes if the person that shared it wants so, and for nobody else. */
class SharedDeletionTest {
    /** Each part has a button of its own: of what stands there by an address, only a press tells us which it is. */
    @Test
    void aLongAnswerIsSharedWholeAndDeletedPartByPart() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel("C1", Standing.HIDDEN);
            Shown alone = manyAsked(trial, "C1");
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            List<Shown> shared = forAll(trial, "C1");
            assertEquals(2, shared.size());
            press(trial, Trial.ANNA, shared.get(1), "Supprimer");
            trial.slack.awaitGone(shared.get(1));
            assertEquals(shared.subList(0, 1), forAll(trial, "C1"));
            press(trial, Trial.ANNA, shared.get(0), "Supprimer");
            trial.slack.awaitGone(shared.get(0));
        }
    }

    @ParameterizedTest
    @CsvSource({"C1,MEMBER", "C1,HIDDEN", PAIR + ",HIDDEN"})
    void onlyThePersonThatSharedItDeletesIt(String channel, Standing standing) {
        try (Trial trial = Trial.start()) {
            trial.slack.channel(channel, standing);
            Shown alone = asked(trial, channel, "II.37");
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            Shown shared = only(trial, channel);
            press(trial, Trial.BEN, shared, "Supprimer");
            assertTold(trial, channel, Trial.BEN, UserFacingError.NOT_YOURS);
            assertEquals(List.of(shared), forAll(trial, channel));
            trial.stopBot();
            trial.startBot();
            trial.slack.lines().awaitOpened(2);
            press(trial, Trial.ANNA, shared, "Supprimer");
            trial.slack.awaitGone(shared);
            press(trial, Trial.ANNA, shared, "Supprimer").awaitAcknowledged();
            assertEquals(List.of(), forAll(trial, channel));
        }
    }

    @Test
    void whereAnAddressDeletesNothingTheMessageIsDeletedByItsNumber() {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            Shown shared = only(trial, Trial.CHANNEL);
            trial.slack.fail("response_url", 1, Fault.error("expired_url"));
            press(trial, Trial.ANNA, shared, "Supprimer");
            trial.slack.awaitGone(shared);
            assertEquals(1, trial.slack.calls("chat.delete").size());
        }
    }

    @Test
    void whatMayNotBeDeletedIsToldSo() {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            trial.slack.fail("response_url", 1, Fault.error("action_prohibited"));
            trial.slack.fail("chat.delete", 1, Fault.error("compliance_exports_prevent_deletion"));
            press(trial, Trial.ANNA, only(trial, Trial.CHANNEL), "Supprimer");
            assertTold(trial, Trial.CHANNEL, Trial.ANNA, UserFacingError.FAILED);
        }
    }

    /** A value comes back as we set it, but the rest of a press may be anything. */
    @ParameterizedTest
    @CsvSource({"'',1700000000.000100", "'',''", "U0ANNA,x", "U0ANNA,'1.2 1.3 '"})
    void aPressThatSaysNotWhoseAnswerItIsDeletesNothing(String owner, String above) {
        try (Trial trial = Trial.start()) {
            JsonObject mention = trial.slack.people().mention(Trial.ANNA, Trial.CHANNEL, "II.37", "");
            trial.slack.event(mention);
            Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, answer, "delete:0", owner + "\n" + above);
            JsonObject forged = press.getAsJsonArray("actions").get(0).getAsJsonObject();
            press.getAsJsonObject("message")
                    .add("blocks", Payload.parse("[" + forged + "]").json());
            assertTrue(trial.slack.interaction(press).awaitAcknowledged() < 500);
            assertEquals(List.of(answer), trial.slack.shown(Trial.CHANNEL));
        }
    }
}
