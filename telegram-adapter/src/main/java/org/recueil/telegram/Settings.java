package org.recueil.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.main.Setting;

/** What the environment says of the bot: its token, and where the Bot API server is. */
record Settings(String token, HttpUrl api) {
    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final String TELEGRAM = "https://api.telegram.org";
    private static final Setting BOT_TOKEN =
            Setting.secret("TELEGRAM_BOT_TOKEN", "le jeton que @BotFather donne à qui lui écrit /newbot");
    private static final Setting API_URL = Setting.open(
            "TELEGRAM_API_URL",
            "l’adresse d’un serveur Bot API, si ce n’est pas celui de Telegram : http://127.0.0.1:8081");

    static final List<Setting> ALL = List.of(BOT_TOKEN, API_URL);

    /**
     * Reads them.
     *
     * @throws DataException where one is missing or cannot be used; it never quotes the token
     */
    static Settings read(Map<String, String> variables) {
        String token = BOT_TOKEN.require(variables);
        if (!TOKEN.matcher(token).matches()) {
            throw new DataException(BOT_TOKEN.name(), "ce n’est pas un jeton ; il ressemble à 123456:ABC-DEF");
        }
        String address = API_URL.in(variables).orElse(TELEGRAM);
        HttpUrl api = Optional.ofNullable(HttpUrl.parse(address))
                .orElseThrow(() -> new DataException(
                        API_URL.name() + "=" + address,
                        "ce n’est pas une adresse ; par exemple http://127.0.0.1:8081"));
        return new Settings(token, api);
    }

    /** A server at that address, and any token. */
    static Map<String, String> rehearsed(String address) {
        return Map.of(BOT_TOKEN.name(), "1:rehearsal", API_URL.name(), address);
    }

    /** Telegram says that it has no such bot. */
    static DataException unknownToken(Failure failure) {
        return new DataException(
                BOT_TOKEN.name(),
                "Telegram ne connaît pas ce jeton (" + failure.getMessage() + ") ; demandez /token à @BotFather");
    }

    /** The token never shows. */
    @Override
    public String toString() {
        return "Settings[api=" + api + "]";
    }
}
