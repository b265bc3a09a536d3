package org.recueil.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.service.ReadmeSettings;
import org.recueil.slack.fake.FakeSlack;
import org.recueil.slack.fake.Fault;

/** What is looked at before the bot is started in Slack. */
class DoctorTest {
    private static String look(String address, Map<String, String> others) {
        Map<String, String> variables =
                new HashMap<>(Map.of("SLACK_BOT_TOKEN", FakeSlack.BOT_TOKEN, "SLACK_APP_TOKEN", FakeSlack.APP_TOKEN));
        variables.put("SLACK_API_URL", address);
        variables.putAll(others);
        return new SlackFrontEnd()
                .check(variables).stream()
                        .map(check -> (check.isGood() ? "+ " : "- ") + check.what() + " : " + check.found() + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void whereAllIsWellEveryLineIsGood() {
        try (FakeSlack slack = FakeSlack.start()) {
            String lines = look(slack.apiUrl(), Map.of());
            assertTrue(lines.contains("+ jeton du bot : connu (auth.test)\n"), lines);
            assertTrue(lines.contains("+ jeton d’application : connu (apps.connections.open)\n"), lines);
            assertTrue(lines.contains("+ horloge : à "), lines);
            assertFalse(lines.contains("- "), lines);
            assertFalse(lines.contains("secret"), lines);
        }
    }

    @Test
    void aTokenThatIsNotKnownIsSaidAndTheOtherLookedAtNevertheless() {
        try (FakeSlack slack = FakeSlack.start()) {
            String lines = look(slack.apiUrl(), Map.of("SLACK_BOT_TOKEN", "xoxb-other-secret"));
            assertTrue(
                    lines.contains("- jeton du bot : SLACK_BOT_TOKEN : Slack refuse ce jeton (auth.test invalid_auth)"),
                    lines);
            assertTrue(lines.contains("+ jeton d’application"), lines);
            lines = look(slack.apiUrl(), Map.of("SLACK_APP_TOKEN", "xapp-other-secret"));
            assertTrue(lines.contains("- jeton d’application : SLACK_APP_TOKEN : Slack refuse ce jeton"), lines);
            assertFalse(lines.contains("secret"), lines);
        }
    }

    @Test
    void whatDoesNotAnswerAsSlackDoesIsSaid() {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.fail("auth.test", 1, Fault.status(502));
            String lines = look(slack.apiUrl(), Map.of());
            assertTrue(lines.contains("- jeton du bot : " + slack.apiUrl() + " ne répond pas comme il faut"), lines);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, token-secret, SLACK_BOT_TOKEN : ce n’est pas un jeton de bot",
        "SLACK_APP_TOKEN, token-secret, SLACK_APP_TOKEN : ce n’est pas un jeton d’application",
        "SLACK_APP_TOKEN, '', 'SLACK_APP_TOKEN : il manque, et SLACK_SIGNING_SECRET aussi'",
        "SLACK_API_URL, slack, SLACK_API_URL=slack",
        "SLACK_COMMANDS, rec=search, SLACK_COMMANDS=rec=search : « search » est une commande de Slack même",
        "SLACK_LANG, de, SLACK_LANG=de : la langue est fr ou en"
    })
    void aSettingThatCannotBeUsedIsSaidUnquoted(String name, String value, String said) {
        String lines = look("http://127.0.0.1:1/api/", Map.of(name, value));
        assertTrue(lines.startsWith("- réglages : " + said), lines);
        assertFalse(lines.contains("-secret"), lines);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8f742231b10e8888abcd99yyyzzz85a5 | - secret de signature : SLACK_SIGNING_SECRET : il a 32 signes, de 0 à 9 et de a à f ; celui-ci en a 32 ; copiez",
                "8f742231b10e8888abcd99baac0c85a5 | + secret de signature : il a la forme voulue",
                "8f742231b10e                     | - secret de signature : SLACK_SIGNING_SECRET : il a 32 signes, de 0 à 9 et de a à f ; celui-ci en a 12 ;",
                "xoxb-1234-secret                 | - secret de signature : SLACK_SIGNING_SECRET : il a 32 signes, de 0 à 9 et de a à f ; celui-ci en a 16, et c’est un jeton ;"
            })
    void theFormOfTheSigningSecretIsLookedAt(String secret, String said) {
        try (FakeSlack slack = FakeSlack.start()) {
            String lines = look(
                    slack.apiUrl(),
                    Map.of("SLACK_APP_TOKEN", "", "SLACK_SIGNING_SECRET", secret, "SLACK_HTTP_PORT", "0"));
            assertTrue(lines.contains(said), lines);
            assertFalse(lines.contains(secret), lines);
        }
    }

    private static String lookAtPort(int port, String host) {
        try (FakeSlack slack = FakeSlack.start()) {
            Map<String, String> settings = Map.of(
                    "SLACK_APP_TOKEN",
                    "",
                    "SLACK_SIGNING_SECRET",
                    "s",
                    "SLACK_HTTP_PORT",
                    String.valueOf(port),
                    "SLACK_HTTP_HOST",
                    host);
            return look(slack.apiUrl(), settings);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 127.0.0.1", "0.0.0.0, 0.0.0.0", "::1, [::1]"})
    void withoutASocketItSaysWhatSlackMustReachAndWhereWeListen(String host, String shown) {
        String lines = lookAtPort(0, host);
        String said = "+ entrée : par HTTP : Slack doit joindre le port 0 à /slack/events ; il est ouvert à " + shown
                + ":0, libre";
        assertTrue(lines.contains(said), lines);
    }

    @Test
    void aPortOrAnAddressThatCannotBeHadIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            String lines = lookAtPort(port, "");
            assertTrue(lines.contains("- entrée : SLACK_HTTP_PORT=" + port + " : ce port ne peut pas"), lines);
            lines = lookAtPort(port, "192.0.2.1");
            assertTrue(lines.contains("- entrée : SLACK_HTTP_HOST=192.0.2.1 : cette adresse n’est pas"), lines);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chat:write commands app_mentions:read im:history users:read links:read links:write files:write | + fonctions : 10 allumées, 0 éteintes",
                "chat:write commands          | + fonctions : 5 allumées, 5 éteintes",
                "chat:write links:read        | - fonctions : 2 allumées, 8 éteintes ; personne ne peut donc rien demander au bot : il faut au moins commands"
            })
    void whatTheAppMayDoIsATable(String granted, String said) {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.grant(List.of(granted.split(" ")));
            String lines = look(slack.apiUrl(), Map.of());
            assertTrue(lines.contains(said + "\n    fonction "), lines);
            assertTrue(lines.contains("\n    aperçus des liens "), lines);
        }
    }

    @Test
    void whereSlackNamesNoScopesThatIsSaid() {
        try (FakeSlack slack = FakeSlack.start()) {
            slack.nameNoScopes();
            String lines = look(slack.apiUrl(), Map.of());
            assertTrue(
                    lines.contains("+ fonctions : Slack ne dit pas ce qui est autorisé ; le bot essaie tout\n"), lines);
        }
    }

    @Test
    void theTableHasARowForEachSetting() {
        assertEquals(ReadmeSettings.rowsFor(new SlackFrontEnd().settings()), ReadmeSettings.rows("SLACK_"));
    }
}
