package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.slack.api.UserFacingError;
import org.recueil.slack.app.Feature;
import org.recueil.slack.app.GrantedScopes;
import org.recueil.slack.app.ScopeSubsets;
import org.recueil.slack.fake.Fault;
import org.recueil.slack.fake.People;
import org.recueil.slack.fake.Sent;
import org.recueil.slack.fake.Shown;
import org.recueil.slack.fake.Standing;
import org.recueil.wording.Language;

/** The bot with each subset of the scopes: what they allow works, nothing else is asked for, and nothing fails. */
class ScopesTest {
    private static final String BEN = Trial.BEN;
    private static final String LINK = "https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44";
    private static final List<String> CHANNELS =
            List.of("C0COMMAND", "C0THEME", "C0QUESTION", "C0SHORTCUT", "C0MENTION", "C0LINK", "C0LATE");

    static Stream<List<String>> subsets() {
        return ScopeSubsets.all().stream().filter(subset -> !subset.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("subsets")
    void whatTheScopesAllowWorksAndNothingElseIsAskedFor(List<String> scopes) {
        try (Trial trial = Workspace.of(scopes)) {
            new Workspace(trial, GrantedScopes.read(String.join(",", scopes))).askEverything();
            trial.stopBot();
            List<String> refused = trial.slack.calls().stream()
                    .filter(call -> call.answer().equals("missing_scope"))
                    .map(call -> call.method())
                    .toList();
            assertEquals(List.of(), refused);
        }
    }

    /** A workspace where everything is asked that people may ask, whether the app may hear it or not. */
    private record Workspace(Trial trial, GrantedScopes granted) {
        static Trial of(List<String> scopes) {
            Trial trial = Trial.prepare(Trial.UNLIMITED);
            trial.slack.unlimited();
            trial.slack.grant(scopes);
            CHANNELS.forEach(channel -> trial.slack.channel(channel, Standing.MEMBER));
            trial.startBot();
            trial.slack.lines().awaitOpened(1);
            return trial;
        }

        void askEverything() {
            People people = trial.slack.people();
            List<Sent> sent = new ArrayList<>();
            if (on(Feature.COMMANDS)) {
                sent.add(trial.slack.command(BEN, "C0COMMAND", "/rec", "II.37"));
                sent.add(trial.slack.command(BEN, "C0THEME", "/theme", "enfants"));
                sent.add(trial.slack.command(BEN, "C0QUESTION", "/chercher", "frais de recrutement"));
                sent.add(trial.slack.interaction(people.shortcutPayload(BEN, "C0SHORTCUT", "Voir II.37.")));
            }
            sent.add(trial.slack.event(people.mention(BEN, "C0MENTION", "II.37", "")));
            sent.add(trial.slack.event(people.said(BEN, Trial.DIRECT, "II.37")));
            sent.add(trial.slack.event(people.linkShared(BEN, "C0LINK", "conversations_history", LINK)));
            sent.add(trial.slack.event(people.homeOpened(BEN)));
            sent.forEach(Sent::awaitAcknowledged);
            shown("C0COMMAND", Feature.COMMANDS);
            shown("C0THEME", Feature.COMMANDS);
            shown("C0QUESTION", Feature.COMMANDS);
            shown("C0SHORTCUT", Feature.SHORTCUT);
            shown("C0MENTION", Feature.MENTIONS);
            shown(Trial.DIRECT, Feature.DIRECT_MESSAGES);
            if (on(Feature.PREVIEWS)) {
                trial.slack.awaitUnfurl(1);
            } else {
                assertEquals(List.of(), trial.slack.calls("chat.unfurl"));
            }
            trial.slack.awaitHome(BEN, home -> true);
            if (on(Feature.SHARING)) {
                share();
                late();
            }
        }

        private void shown(String channel, Feature feature) {
            if (on(feature)) {
                Shown answer = trial.slack.awaitShown(channel);
                assertTrue(answer.text().length() > 20, answer.text());
            } else {
                assertEquals(List.of(), trial.slack.shown(channel), feature::toString);
            }
        }

        /** By the button, which speaks the language that Slack tells, if it may. */
        private void share() {
            Shown alone = trial.slack.awaitShown("C0COMMAND");
            String button = on(Feature.LANGUAGE) ? "Share here" : "Partager ici";
            trial.slack
                    .interaction(trial.slack.people().pressPayload(BEN, alone, button))
                    .awaitAcknowledged();
            Shown shared = trial.slack.awaitShown("C0COMMAND", message -> !message.isEphemeral());
            assertTrue(shared.text().contains("CTOC/COP/WG.4/2010/6"), shared.text());
        }

        /** Where the address that came with a command takes nothing. */
        private void late() {
            trial.slack.addressLife(Duration.ZERO);
            trial.slack.command(BEN, "C0LATE", "/rec", "II.37").awaitAcknowledged();
            trial.slack.awaitCalls("response_url", 6);
            if (on(Feature.LATE_ANSWERS)) {
                assertEquals(BEN, trial.slack.awaitShown("C0LATE").user());
            }
        }

        private boolean on(Feature feature) {
            return granted.allows(feature);
        }
    }

    /** They are named beside each answer, so that a scope that is taken away is asked for once. */
    @Test
    void aScopeThatIsTakenAwayIsMissedOnce() {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.slack.unlimited();
            trial.slack.grant(List.of("chat:write", "commands", "im:history", "links:read", "links:write"));
            for (String person : List.of(Trial.ANNA, BEN, "U0CARLA")) {
                trial.slack
                        .event(trial.slack.people().said(person, "D0" + person, "II.37"))
                        .awaitAcknowledged();
                trial.slack.awaitShown("D0" + person);
            }
            assertEquals(1, trial.slack.calls("users.info").size());
        }
    }

    @Test
    void whatCanBeSharedNoMoreIsToldSo() {
        try (Trial trial = Trial.prepare(Trial.UNLIMITED)) {
            trial.slack.grant(List.of("commands"));
            trial.startBot();
            trial.slack.lines().awaitOpened(1);
            trial.slack.command(Trial.ANNA, Trial.CHANNEL, "/rec", "II.37");
            Shown alone = trial.slack.awaitShown(Trial.CHANNEL);
            trial.slack.fail("response_url", 1, Fault.error("expired_url"));
            trial.slack.interaction(trial.slack.people().pressPayload(Trial.ANNA, alone, "Partager"));
            Shown told =
                    trial.slack.awaitShown(Trial.CHANNEL, each -> !each.ts().equals(alone.ts()));
            assertEquals(Trial.apology(UserFacingError.NO_CHANNEL, Language.FRENCH), told.text());
            assertEquals(Trial.ANNA, told.user());
        }
    }

    /** As behind a proxy that lets no such header pass. */
    @Test
    void ifNoneIsNamedEverythingIsTried() {
        try (Trial trial = Trial.prepare(Trial.UNLIMITED)) {
            trial.slack.nameNoScopes();
            trial.slack.grant(List.of("commands", "chat:write", "im:history"));
            trial.startBot();
            trial.slack.lines().awaitOpened(1);
            trial.slack
                    .event(trial.slack.people().said(BEN, Trial.DIRECT, "II.37"))
                    .awaitAcknowledged();
            Shown answer = trial.slack.awaitShown(Trial.DIRECT);
            assertTrue(answer.text().contains("II.37"), answer.text());
            assertEquals(
                    Set.of("missing_scope"),
                    Set.of(trial.slack.calls("users.info").get(0).answer()));
        }
    }
}
