package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.service.Check;
import org.recueil.service.ReadmeSettings;
import org.recueil.telegram.fake.FakeTelegram;
import org.recueil.telegram.fake.Fault;

/** What is looked at before the bot is started in Telegram. */
class DoctorTest {
    private final FakeTelegram telegram = FakeTelegram.start(Trial.TOKEN);

    @AfterEach
    void end() {
        telegram.close();
    }

    private String look(String token, String address) {
        List<Check> checks =
                new TelegramFrontEnd().check(Map.of("TELEGRAM_BOT_TOKEN", token, "TELEGRAM_API_URL", address));
        return checks.stream()
                .map(check -> (check.isGood() ? "+ " : "- ") + check.what() + " : " + check.found() + "\n")
                .collect(Collectors.joining());
    }

    private String look() {
        return look(Trial.TOKEN, telegram.url());
    }

    @Test
    void whereAllIsWellEveryLineIsGoodAndNothingChanges() {
        String lines = look();
        assertEquals(7, lines.lines().filter(line -> line.startsWith("+ ")).count(), lines);
        assertEquals(7, lines.lines().count(), lines);
        assertTrue(lines.contains("+ jeton : celui de @RecueilBot\n"), lines);
        assertTrue(lines.contains("+ horloge : à 0 s"), lines);
        assertTrue(
                telegram.requests().stream()
                        .allMatch(request ->
                                request.method().toLowerCase(Locale.ROOT).startsWith("get")),
                telegram.requests().toString());
        assertTrue(telegram.requests("getUpdates").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "getMe | {\"id\":1,\"username\":\"b\",\"supports_inline_queries\":false} | - mode inline : ",
                "getMe | {\"id\":1,\"username\":\"b\",\"can_join_groups\":false} | - groupes : ",
                "getMe | {\"id\":1,\"username\":\"b\",\"can_read_all_group_messages\":true} | - confidentialité : ",
                "getWebhookInfo | {\"url\":\"https://elsewhere.example/hook\"} | - webhook : "
            })
    void whatTheBotMayNotDoIsSaid(String method, String result, String said) {
        telegram.fail(method, 1, Fault.result(result));
        String lines = look();
        assertTrue(lines.contains(said), lines);
        assertEquals(1, lines.lines().filter(line -> line.startsWith("- ")).count(), lines);
        assertFalse(lines.contains("elsewhere"), lines);
    }

    @Test
    void aTokenThatIsNotKnownIsSaidUnquoted() {
        String lines = look("123456:OTHER-secret", telegram.url());
        assertTrue(lines.contains("+ serveur : " + telegram.url()), lines);
        assertTrue(lines.contains("- jeton : TELEGRAM_BOT_TOKEN : Telegram ne connaît pas ce jeton (401"), lines);
        assertFalse(lines.contains("secret"), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, http://127.0.0.1:1, - réglages : TELEGRAM_BOT_TOKEN : ce n’est pas un jeton",
        "1:secret, telegram, - réglages : TELEGRAM_API_URL=telegram : ce n’est pas une adresse",
        "1:secret, http://127.0.0.1:1, - serveur : http://127.0.0.1:1/ ne répond pas comme il faut (0 ConnectException"
    })
    void whatCannotBeReachedOrReadIsSaid(String token, String address, String said) {
        String lines = look(token, address);
        assertTrue(lines.startsWith(said), lines);
        assertEquals(1, lines.lines().count(), lines);
        assertFalse(lines.contains("secret"), lines);
    }

    @Test
    void whoeverReadsEnglishReadsNoFrench() {
        telegram.failAlways("getMe", Fault.result("{\"id\":1,\"username\":\"b\",\"can_join_groups\":false}"));
        String lines = new TelegramFrontEnd()
                .check(Map.of("TELEGRAM_BOT_TOKEN", Trial.TOKEN, "TELEGRAM_API_URL", telegram.url())).stream()
                        .map(check ->
                                check.what().english() + ": " + check.found().english() + "\n")
                        .collect(Collectors.joining());
        assertTrue(lines.contains("groups: the bot cannot be added to any"), lines);
        assertTrue(lines.contains("clock: within 0 s of the server’s"), lines);
        assertFalse(lines.matches("(?s).*([à-ÿ«»]| :).*"), lines);
    }

    @Test
    void whatIsNoBotApiServerIsSaid() {
        telegram.failAlways("*", Fault.gateway(502));
        String lines = look();
        assertTrue(lines.contains("- serveur : " + telegram.url() + "/ ne répond pas comme il faut (502"), lines);
    }

    @Test
    void theTableHasARowForEachSetting() {
        assertEquals(ReadmeSettings.rowsFor(new TelegramFrontEnd().settings()), ReadmeSettings.rows("TELEGRAM_"));
    }
}
