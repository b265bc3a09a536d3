package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.platform.network.Network;
import org.recueil.slack.api.Settings;
import org.recueil.slack.app.AppSettings;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Shown;

/** An English workspace that approved two scopes, where other apps have the usual names. */
class ApprovedShapeTest {
    private final Trial trial = Trial.prepare(Trial.UNLIMITED);

    @BeforeEach
    void start() {
        trial.slack.unlimited();
        trial.slack.grant(List.of("chat:write", "commands"));
        AppSettings shape = AppSettings.read(Map.of(
                "SLACK_COMMANDS", "rec=recueil-rec, search=recueil-search, recueil=un-texts", "SLACK_LANG", "en"));
        trial.startBot(new Settings(
                FakeSlack.BOT_TOKEN,
                new Settings.Entrance.Socket(FakeSlack.APP_TOKEN),
                HttpUrl.get(trial.slack.apiUrl()),
                Network.direct(),
                shape,
                true));
        trial.slack.lines().awaitOpened(1);
    }

    @AfterEach
    void end() {
        trial.close();
    }

    private Shown answer(String command, String text) {
        trial.slack.command(Trial.ANNA, Trial.CHANNEL, command, text);
        return trial.slack.awaitShown(Trial.CHANNEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/recueil-rec    | II.37            | CTOC/COP/WG.4/2010/6, par",
                "/recueil-search | recruitment fees | V.18",
                "/theme          | children         | Enfants",
                "/un-texts       | cite II.37       | CTOC/COP/WG.4/2010/6, para. 44",
                "/another        | II.37            | CTOC/COP/WG.4/2010/6, par"
            })
    void itsCommandsAnswer(String command, String text, String shown) {
        Shown answer = answer(command, text);
        assertTrue(answer.text().contains(shown), answer.text());
        assertEquals(List.of(), trial.slack.calls("users.info"));
    }

    @Test
    void helpSpellsThemAsTheyAreTypedThere() {
        String help = answer("/un-texts", "help all").blocks().toString();
        assertTrue(help.contains("`/un-texts help rec`"), help);
        assertFalse(help.contains("/rec "), help);
        assertFalse(help.contains("/recueil "), help);
    }

    @Test
    void anApologySpellsThemToo() {
        trial.slack.interaction(trial.slack.people().shortcutPayload(Trial.ANNA, Trial.CHANNEL, "See you tomorrow."));
        Shown answer = trial.slack.awaitShown(Trial.CHANNEL);
        assertTrue(answer.text().contains("Ask in another way: /un-texts help"), answer.text());
    }

    /** The Home is not of the minimal manifest, but an administrator may switch it on: it needs no scope. */
    @Test
    void theHomeNamesTheWaysThatThereAre() {
        trial.slack.event(trial.slack.people().homeOpened(Trial.ANNA));
        String home = trial.slack.awaitHome(Trial.ANNA, any -> true).toString();
        assertTrue(home.contains("Type a command"), home);
        assertTrue(home.contains("/recueil-rec II.37"), home);
        assertTrue(home.contains("Find references"), home);
        assertFalse(home.contains("direct message"), home);
        assertFalse(home.contains("mention me"), home);
    }
}
