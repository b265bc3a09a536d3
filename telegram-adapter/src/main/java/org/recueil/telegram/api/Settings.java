package org.recueil.telegram.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.platform.network.Network;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;

/** What the environment says of the bot: its token, where the Bot API server is, and the way there. */
public record Settings(String token, HttpUrl api, Network network) {
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
     * Reads them.
     *
     * @throws DataException where one is missing or cannot be used; it never quotes the token
     */
    public static Settings read(Map<String, String> variables) {
        String token = BOT_TOKEN.require(variables);
        if (!TOKEN.matcher(token).matches()) {
            throw new DataException(
                    BOT_TOKEN.name(),
                    Bilingual.of(
                            "ce n’est pas un jeton ; il ressemble à 123456:ABC-DEF",
                            "this is no token; one looks like 123456:ABC-DEF"));
        }
        String address = API_URL.in(variables).orElse(TELEGRAM);
        HttpUrl api = Optional.ofNullable(HttpUrl.parse(address))
                .orElseThrow(() -> new DataException(
                        API_URL.name() + "=" + address,
                        Bilingual.of(
                                "ce n’est pas une adresse ; par exemple http://127.0.0.1:8081",
                                "this is no address; for example http://127.0.0.1:8081")));
        return new Settings(token, api, Network.read(variables));
    }

    /** A server at that address, and any token. */
    public static Map<String, String> rehearsed(String address) {
        return Map.of(BOT_TOKEN.name(), "1:rehearsal", API_URL.name(), address);
    }

    /** Telegram says that it has no such bot. */
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
