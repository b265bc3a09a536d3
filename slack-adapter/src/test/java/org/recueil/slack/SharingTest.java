package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.fake.Call;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.fake.Standing;
import org.recueil.wording.Language;

/** What is shared stands once, wherever people talk, and goes if the person that shared it wants so. */
class SharingTest {
    static final String PAIR = "D0PAIR";

    @ParameterizedTest
    @CsvSource({"C1,MEMBER", "C1,OUTSIDE", "C1,HIDDEN", PAIR + ",HIDDEN", "G1,HIDDEN"})
    void anAnswerIsSharedWhereverItWasAsked(String channel, Standing standing) {
        try (Trial trial = Trial.start()) {
            trial.slack.channel(channel, standing);
            Shown alone = asked(trial, channel, "II.37");
            assertTrue(alone.isEphemeral());
            press(trial, Trial.ANNA, alone, "Partager ici");
            trial.slack.awaitGone(alone);
            Shown shared = only(trial, channel);
            assertFalse(shared.isEphemeral());
            assertEquals("", shared.thread());
            assertTrue(shared.blocks().toString().contains("Partagé par <@U0ANNA>"), shared.toString());
            assertEquals(List.of(), trial.slack.calls("chat.postMessage"));
            JsonObject body = shares(trial).get(0);
            assertEquals("false", body.get("replace_original").getAsString());
        }
    }

    @Test
    void whatAMessageCitesIsSharedInItsThreadWithoutTheBotBeingThere() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel("C1", Standing.HIDDEN);
            JsonObject shortcut = trial.slack.people().shortcutPayload(Trial.ANNA, "C1", "Voir II.37.");
            trial.slack.interaction(shortcut);
            Shown found = trial.slack.awaitShown("C1");
            press(trial, Trial.ANNA, found, "Partager II.37");
            Shown shared = trial.slack.awaitShown("C1", each -> !each.isEphemeral());
            assertEquals(shortcut.getAsJsonObject("message").get("ts").getAsString(), shared.thread());
            assertEquals(2, trial.slack.shown("C1").size(), "the list stays");
        }
    }

    static Stream<Fault> refusals() {
        return Stream.of(
                Fault.gone(404, "{\"ok\":false,\"error\":\"used_url\"}"),
                Fault.gone(404, "{\"ok\":false,\"error\":\"expired_url\"}"),
                Fault.gone(404, "used_url"),
                Fault.gone(410, ""),
                Fault.gone(403, "action_prohibited"),
                Fault.error("no_service"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whereAnAddressTakesNothingItIsPostedAsAnyMessage(Fault refusal) {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            trial.slack.fail("response_url", 1, refusal);
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            assertFalse(only(trial, Trial.CHANNEL).isEphemeral());
            assertEquals(1, trial.slack.calls("chat.postMessage").size());
        }
    }

    static Stream<Fault> silences() {
        return Stream.of(
                Fault.cut(),
                Fault.dropped().afterAll(),
                Fault.hangs(Duration.ofMillis(300)).afterAll(),
                Fault.status(500).afterAll(),
                Fault.status(502).afterAll(),
                Fault.status(408).afterAll());
    }

    /** Nobody knows whether it stands there: it is the presser who sees that. */
    @ParameterizedTest
    @MethodSource("silences")
    void whatMayStandThereIsNotSharedAgain(Fault silence) {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            trial.slack.fail("response_url", 1, silence);
            press(trial, Trial.ANNA, alone, "Partager");
            assertTold(trial, Trial.CHANNEL, Trial.ANNA, UserFacingError.UNSURE);
            assertEquals(1, forAll(trial, Trial.CHANNEL).size());
            assertEquals(List.of(), trial.slack.calls("chat.postMessage"));
            assertTrue(trial.slack.shown(Trial.CHANNEL).contains(alone), "the button is still there");
        }
    }

    @Test
    void whatDoesNotStandThereIsSharedByTheNextPress() {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            trial.slack.fail("response_url", 1, Fault.error("internal_error"));
            press(trial, Trial.ANNA, alone, "Partager");
            assertTold(trial, Trial.CHANNEL, Trial.ANNA, UserFacingError.UNSURE);
            assertEquals(List.of(), forAll(trial, Trial.CHANNEL));
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            assertEquals(1, forAll(trial, Trial.CHANNEL).size());
        }
    }

    /** Also by the usual way, after an address that was refused. */
    @ParameterizedTest
    @MethodSource("silences")
    void norIsItPostedAgain(Fault silence) {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            trial.slack.fail("response_url", 1, Fault.error("used_url"));
            trial.slack.fail("chat.postMessage", 1, silence);
            press(trial, Trial.ANNA, alone, "Partager");
            assertTold(trial, Trial.CHANNEL, Trial.ANNA, UserFacingError.UNSURE);
            assertEquals(1, forAll(trial, Trial.CHANNEL).size());
        }
    }

    @Test
    void whatIsHeldBackIsSharedLater() {
        try (Trial trial = Trial.start()) {
            Shown alone = asked(trial, Trial.CHANNEL, "II.37");
            trial.slack.fail("response_url", 1, Fault.tooMuch(1));
            trial.slack.fail("response_url", 1, Fault.error("service_unavailable"));
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            assertFalse(only(trial, Trial.CHANNEL).isEphemeral());
            assertEquals(List.of(), trial.slack.calls("chat.postMessage"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C1,OUTSIDE,NOT_IN_CHANNEL",
        "C1,HIDDEN,NO_CHANNEL",
        "C1,ARCHIVED,ARCHIVED",
        PAIR + ",OUTSIDE,NO_CHANNEL",
        PAIR + ",HIDDEN,NO_CHANNEL"
    })
    void aPersonWhoSharesWhereNothingCanBePostedIsToldWhatToDo(
            String channel, Standing standing, UserFacingError trouble) {
        try (Trial trial = Trial.start()) {
            trial.slack.channel(channel, standing);
            Shown alone = asked(trial, channel, "II.37");
            trial.slack.fail("response_url", 1, Fault.error("used_url"));
            press(trial, Trial.ANNA, alone, "Partager");
            assertTold(trial, channel, Trial.ANNA, trouble);
            assertEquals(List.of(), forAll(trial, channel));
            trial.slack.channel(channel, Standing.MEMBER);
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            assertEquals(1, forAll(trial, channel).size());
        }
    }

    @Test
    void aGroupOfAFewPeopleIsNotToldToInviteTheBot() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel("G1", Standing.OUTSIDE);
            Shown alone = asked(trial, "G1", "II.37");
            trial.slack.fail("response_url", 1, Fault.error("used_url"));
            JsonObject press = trial.slack.people().pressPayload(Trial.ANNA, alone, "Partager");
            press.getAsJsonObject("channel").addProperty("name", "mpdm-anna--ben--carla-1");
            trial.slack.interaction(press);
            assertTold(trial, "G1", Trial.ANNA, UserFacingError.NO_CHANNEL);
        }
    }

    @Test
    void anAddressThatIsUsedUpOnTheWayLeavesTheRestToTheUsualWay() {
        try (Trial trial = Trial.start()) {
            Shown alone = manyAsked(trial, Trial.CHANNEL);
            trial.slack.fail("response_url", 1, Fault.slow(Duration.ZERO));
            trial.slack.fail("response_url", 1, Fault.gone(404, "used_url"));
            press(trial, Trial.ANNA, alone, "Partager");
            trial.slack.awaitGone(alone);
            assertEquals(2, forAll(trial, Trial.CHANNEL).size());
            assertEquals(1, trial.slack.calls("chat.postMessage").size());
        }
    }

    static Shown manyAsked(Trial trial, String channel) {
        trial.slack.command(Trial.ANNA, channel, "/rec", Trial.LONG_TEXTS);
        return trial.slack.awaitShown(channel, each -> each.blocks().toString().contains("share:"));
    }

    /** Below what two people both read, nobody's press changes what the other sees. */
    @Test
    void whatIsSharedBetweenTwoStaysAsItIs() {
        try (Trial trial = Trial.start()) {
            trial.slack.channel(PAIR, Standing.HIDDEN);
            Shown alone = asked(trial, PAIR, "II.37");
            press(trial, Trial.ANNA, alone, "Partager ici");
            trial.slack.awaitGone(alone);
            Shown shared = only(trial, PAIR);
            press(trial, Trial.BEN, shared, "Ouvrir pour moi");
            Shown bens = trial.slack.awaitShown(PAIR, Shown::isEphemeral);
            assertTrue(bens.text().startsWith("II.37"), bens.text());
            assertEquals(List.of(shared), forAll(trial, PAIR));
        }
    }

    @Test
    void aPersonAloneWithTheBotSharesNothing() {
        try (Trial trial = Trial.start()) {
            trial.slack.event(trial.slack.people().said(Trial.ANNA, Trial.DIRECT, "bonjour"));
            Shown first = trial.slack.awaitShown(Trial.DIRECT);
            trial.slack.command(Trial.ANNA, Trial.DIRECT, "/rec", "II.37");
            Shown answer = trial.slack.awaitShown(Trial.DIRECT, each -> !each.equals(first));
            assertFalse(answer.blocks().toString().contains("share:"), answer.toString());
        }
    }

    static Shown asked(Trial trial, String channel, String reference) {
        trial.slack.command(Trial.ANNA, channel, "/rec", reference);
        return trial.slack.awaitShown(channel);
    }

    static Sent press(Trial trial, String user, Shown message, String button) {
        return trial.slack.interaction(trial.slack.people().pressPayload(user, message, button));
    }

    static List<Shown> forAll(Trial trial, String channel) {
        return trial.slack.shown(channel).stream()
                .filter(each -> !each.isEphemeral())
                .toList();
    }

    static Shown only(Trial trial, String channel) {
        List<Shown> shown = trial.slack.shown(channel);
        assertEquals(1, shown.size(), shown::toString);
        return shown.get(0);
    }

    static void assertTold(Trial trial, String channel, String user, UserFacingError trouble) {
        Language language = user.equals(Trial.ANNA) ? Language.FRENCH : Language.ENGLISH;
        String said = Trial.apology(trouble, language);
        trial.slack.awaitShown(
                channel, each -> each.user().equals(user) && each.text().equals(said));
    }

    /** What was sent for all to the addresses of presses. */
    private static List<JsonObject> shares(Trial trial) {
        return trial.slack.calls("response_url").stream()
                .map(Call::arguments)
                .map(arguments -> Payload.parse(arguments.get("body")).json().getAsJsonObject())
                .filter(body -> body.has("response_type")
                        && body.get("response_type").getAsString().equals("in_channel"))
                .toList();
    }
}
