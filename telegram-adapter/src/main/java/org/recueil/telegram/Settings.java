package org.recueil.telegram;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.main.Setting;

/** What the environment says of the bot: its token, and where the Bot API server is. */
record Settings(String token, HttpUrl api) {
    private static final Pattern TOKEN = Pattern.compile("\\d+:[A-Za-z0-9_-]+");
    private static final String TELEGRAM = "https://api.telegram.org";

    /**
     * Reads {@code TELEGRAM_BOT_TOKEN} and {@code TELEGRAM_API_URL}, or the files that {@code …_FILE} names.
     *
     * @throws DataException where one is missing or cannot be used; it never quotes the token
     */
    static Settings read(Map<String, String> variables) {
        String token = Setting.read(variables, "TELEGRAM_BOT_TOKEN")
                .orElseThrow(() -> new DataException(
                        "TELEGRAM_BOT_TOKEN", "il manque ; @BotFather en donne un à qui lui écrit /newbot"));
        if (!TOKEN.matcher(token).matches()) {
            throw new DataException("TELEGRAM_BOT_TOKEN", "ce n’est pas un jeton ; il ressemble à 123456:ABC-DEF");
        }
        String address = Setting.read(variables, "TELEGRAM_API_URL").orElse(TELEGRAM);
        HttpUrl api = Optional.ofNullable(HttpUrl.parse(address))
                .orElseThrow(() -> new DataException(
                        "TELEGRAM_API_URL=" + address, "ce n’est pas une adresse ; par exemple http://127.0.0.1:8081"));
        return new Settings(token, api);
    }

    /** The token never shows. */
    @Override
    public String toString() {
        return "Settings[api=" + api + "]";
    }
}
