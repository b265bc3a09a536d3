package org.recueil.telegram.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.network.Network;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/**
 * The bot's settings.
 *
 * @param api the address of the Bot API server
 * @param network the way there
 * @param checksDrafts whether drafts are checked in chats
 */
public record Settings(String token, HttpUrl api, Network network, boolean checksDrafts) {
    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final String TELEGRAM = "https://api.telegram.org";
    private static final Setting BOT_TOKEN = Setting.secret(
            "TELEGRAM_BOT_TOKEN",
            Bilingual.of(
                    "le jeton que @BotFather donne à qui lui écrit /newbot",
                    "the token that @BotFather gives to whoever sends /newbot"));
    private static final Setting API_URL = Setting.open(
            "TELEGRAM_API_URL",
            Bilingual.of(
                    "l’adresse d’un serveur Bot API, si ce n’est pas celui de Telegram : http://127.0.0.1:8081",
                    "the address of a Bot API server, if it is not Telegram’s: http://127.0.0.1:8081"));

    public static final List<Setting> ALL = List.of(BOT_TOKEN, API_URL);

    /**
     * Reads the settings.
     *
     * @throws DataException if one is missing or cannot be used; it never quotes the token
     */
    public static Settings read(Map<String, String> variables) {
        String token = BOT_TOKEN.require(
                variables,
                TOKEN,
                Bilingual.of(
                        "ce n’est pas un jeton ; il ressemble à 123456:ABC-DEF",
                        "this is no token; one looks like 123456:ABC-DEF"));
        HttpUrl api = Network.address(API_URL, API_URL.in(variables).orElse(TELEGRAM), "http://127.0.0.1:8081");
        return new Settings(token, api, Network.read(variables), ChatDrafts.allowedBy(variables));
    }

    /** The settings of a rehearsal: a server at that address, and any token. */
    public static Map<String, String> rehearsed(String address) {
        return Map.of(BOT_TOKEN.name(), "1:rehearsal", API_URL.name(), address);
    }

    /** The error if Telegram knows no bot with this token. */
    public static DataException unknownToken(Failure failure) {
        return new DataException(
                BOT_TOKEN.name(),
                Bilingual.of(
                        "Telegram ne connaît pas ce jeton (" + failure.getMessage()
                                + ") ; demandez /token à @BotFather",
                        "Telegram does not know this token (" + failure.getMessage() + "); ask @BotFather for /token"));
    }

    /** The token never shows. */
    @Override
    public String toString() {
        return "Settings[api=" + api + "]";
    }
}
