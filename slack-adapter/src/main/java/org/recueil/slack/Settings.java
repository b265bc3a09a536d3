package org.recueil.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.main.Setting;
import org.recueil.service.Check;
import org.recueil.service.ListenAddress;
import org.recueil.slack.app.AppSettings;

/** What the environment says of the bot: its token, the way Slack reaches it, where the Web API is, and the app's shape. */
record Settings(String botToken, Entrance entrance, HttpUrl api, AppSettings app) {
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
        record Http(String signingSecret, String host, int port) implements Entrance {
            ListenAddress address() {
                return new ListenAddress(HTTP_HOST, host, HTTP_PORT, port);
            }

            @Override
            public String toString() {
                return "Http[port=" + port + "]";
            }
        }
    }

    private static final Pattern BOT_TOKEN = Pattern.compile("(xoxe\\.)?xoxb-[\\x21-\\x7e]+");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[\\x21-\\x7e]+");
    private static final Pattern SIGNING_SECRET = Pattern.compile("[0-9a-f]{32}");
    private static final String SLACK = "https://slack.com/api/";

    private static final Setting BOT =
            Setting.secret("SLACK_BOT_TOKEN", "le jeton du bot, que Slack donne sous « OAuth & Permissions » : xoxb-…");
    private static final Setting APP = Setting.secret(
            "SLACK_APP_TOKEN", "le jeton d’application, que Slack donne sous « Basic Information » : xapp-…");
    private static final Setting SECRET = Setting.secret(
            "SLACK_SIGNING_SECRET", "sans SLACK_APP_TOKEN, le secret avec lequel Slack signe ses requêtes");
    private static final Setting HTTP_PORT =
            Setting.open("SLACK_HTTP_PORT", "sans SLACK_APP_TOKEN, le port où Slack joint /slack/events, comme 3000");
    private static final Setting HTTP_HOST =
            Setting.open("SLACK_HTTP_HOST", "l’adresse de ce port, si ce n’est pas 127.0.0.1");
    private static final Setting API_URL =
            Setting.open("SLACK_API_URL", "l’adresse de l’API, si ce n’est pas celle de Slack");

    static final List<Setting> ALL = Stream.of(
                    List.of(BOT, APP, SECRET, HTTP_PORT, HTTP_HOST, API_URL), AppSettings.ALL)
            .flatMap(List::stream)
            .toList();

    /**
     * Reads them.
     *
     * @throws DataException where one is missing or cannot be used; it never quotes a secret
     */
    static Settings read(Map<String, String> variables) {
        String bot = BOT.require(variables);
        check(bot, BOT_TOKEN, BOT, "ce n’est pas un jeton de bot ; il commence par xoxb-");
        String address = API_URL.in(variables).orElse(SLACK);
        HttpUrl api = Optional.ofNullable(HttpUrl.parse(address.endsWith("/") ? address : address + "/"))
                .orElseThrow(() -> new DataException(
                        API_URL.name() + "=" + address, "ce n’est pas une adresse ; par exemple " + SLACK));
        return new Settings(bot, entrance(variables), api, AppSettings.read(variables));
    }

    private static Entrance entrance(Map<String, String> variables) {
        Optional<String> app = APP.in(variables);
        if (app.isPresent()) {
            check(app.get(), APP_TOKEN, APP, "ce n’est pas un jeton d’application ; il commence par xapp-");
            return new Entrance.Socket(app.get());
        }
        boolean wantsHttp = HTTP_PORT.in(variables).isPresent();
        String secret = SECRET.in(variables)
                .orElseThrow(() -> new DataException(
                        (wantsHttp ? SECRET : APP).name(),
                        "il manque, et " + (wantsHttp ? APP : SECRET).name()
                                + " aussi ; l’un ou l’autre dit comment Slack joint le bot"));
        int port = HTTP_PORT
                .portIn(variables)
                .orElseThrow(() -> new DataException(
                        HTTP_PORT.name(), "il manque ; " + SECRET.name() + " demande un port, comme 3000"));
        return new Entrance.Http(secret, HTTP_HOST.in(variables).orElse(ListenAddress.USUAL_HOST), port);
    }

    /** Whether a signing secret looks like one of Slack's. A wrong one would make the bot refuse all that Slack sends. */
    static Check secretForm(String secret) {
        String what = "secret de signature";
        if (SIGNING_SECRET.matcher(secret).matches()) {
            return Check.good(what, "il a la forme voulue ; s’il est d’une autre application, le journal le dira");
        }
        return Check.bad(
                what,
                SECRET.name() + " : il a 32 signes, de 0 à 9 et de a à f ; celui-ci en a " + secret.length()
                        + (secret.startsWith("xox") || secret.startsWith("xapp-") ? ", et c’est un jeton" : "")
                        + " ; copiez « Signing Secret » sous « Basic Information »");
    }

    /** A server at that address, and any tokens. */
    static Map<String, String> rehearsed(String address) {
        return Map.of(BOT.name(), "xoxb-rehearsal", APP.name(), "xapp-rehearsal", API_URL.name(), address);
    }

    /** Slack does not accept the token of a method. */
    static DataException unknownToken(Failure failure) {
        Setting token = failure.getMessage().startsWith(WebApi.OPEN_SOCKET) ? APP : BOT;
        return new DataException(
                token.name(), "Slack refuse ce jeton (" + failure.getMessage() + ") ; vérifiez " + token.name());
    }

    private static void check(String token, Pattern form, Setting setting, String wrong) {
        if (!form.matcher(token).matches()) {
            throw new DataException(setting.name(), wrong);
        }
    }

    /** The secrets never show. */
    @Override
    public String toString() {
        return "Settings[entrance=" + entrance + ", api=" + api + "]";
    }
}
