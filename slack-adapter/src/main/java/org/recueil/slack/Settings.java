package org.recueil.slack;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.main.Setting;

/** What the environment says of the bot: its token, the way Slack reaches it, and where the Web API is. */
record Settings(String botToken, Entrance entrance, HttpUrl api) {
    /** The way Slack reaches us. */
    sealed interface Entrance {
        /** We open a socket to Slack. */
        record Socket(String appToken) implements Entrance {
            @Override
            public String toString() {
                return "Socket";
            }
        }

        /** Slack sends requests to a port of ours, and signs them. */
        record Http(String signingSecret, int port) implements Entrance {
            @Override
            public String toString() {
                return "Http[port=" + port + "]";
            }
        }
    }

    private static final Pattern BOT_TOKEN = Pattern.compile("(xoxe\\.)?xoxb-[\\x21-\\x7e]+");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[\\x21-\\x7e]+");
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final String SLACK = "https://slack.com/api/";

    /**
     * Reads {@code SLACK_BOT_TOKEN}, {@code SLACK_APP_TOKEN} or else {@code SLACK_SIGNING_SECRET} and
     * {@code SLACK_HTTP_PORT}, and {@code SLACK_API_URL}, or the files that {@code …_FILE} names.
     *
     * @throws DataException where one is missing or cannot be used; it never quotes a secret
     */
    static Settings read(Map<String, String> variables) {
        String bot = required(
                variables, "SLACK_BOT_TOKEN", "il manque ; Slack le donne sous « OAuth & Permissions » : xoxb-…");
        check(bot, BOT_TOKEN, "SLACK_BOT_TOKEN", "ce n’est pas un jeton de bot ; il commence par xoxb-");
        String address = Setting.read(variables, "SLACK_API_URL").orElse(SLACK);
        HttpUrl api = Optional.ofNullable(HttpUrl.parse(address.endsWith("/") ? address : address + "/"))
                .orElseThrow(() -> new DataException(
                        "SLACK_API_URL=" + address, "ce n’est pas une adresse ; par exemple " + SLACK));
        return new Settings(bot, entrance(variables), api);
    }

    private static Entrance entrance(Map<String, String> variables) {
        Optional<String> app = Setting.read(variables, "SLACK_APP_TOKEN");
        if (app.isPresent()) {
            check(
                    app.get(),
                    APP_TOKEN,
                    "SLACK_APP_TOKEN",
                    "ce n’est pas un jeton d’application ; il commence par xapp-");
            return new Entrance.Socket(app.get());
        }
        String secret = required(
                variables,
                "SLACK_SIGNING_SECRET",
                "il manque, et SLACK_APP_TOKEN aussi ; l’un ou l’autre dit comment Slack joint le bot");
        String port =
                required(variables, "SLACK_HTTP_PORT", "il manque ; SLACK_SIGNING_SECRET demande un port, comme 3000");
        if (!PORT.matcher(port).matches() || Integer.parseInt(port) > 65_535) {
            throw new DataException("SLACK_HTTP_PORT=" + port, "ce n’est pas un port ; par exemple 3000");
        }
        return new Entrance.Http(secret, Integer.parseInt(port));
    }

    private static String required(Map<String, String> variables, String name, String missing) {
        return Setting.read(variables, name).orElseThrow(() -> new DataException(name, missing));
    }

    private static void check(String token, Pattern form, String name, String wrong) {
        if (!form.matcher(token).matches()) {
            throw new DataException(name, wrong);
        }
    }

    /** The secrets never show. */
    @Override
    public String toString() {
        return "Settings[entrance=" + entrance + ", api=" + api + "]";
    }
}
