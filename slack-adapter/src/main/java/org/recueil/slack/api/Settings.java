package org.recueil.slack.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.recueil.data.DataException;
import org.recueil.delivery.Failure;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.network.Network;
import org.recueil.platform.settings.Setting;
import org.recueil.service.Check;
import org.recueil.service.ListenAddress;
import org.recueil.slack.app.AppSettings;
import org.recueil.text.Bilingual;

/**
 * The bot's settings.
 *
 * @param entrance how Slack reaches the bot
 * @param api the address of the Web API, with a slash at its end
 * @param network how the bot connects to it
 * @param app the app's shape
 * @param checksDrafts whether drafts are checked in chats
 */
public record Settings(
        String botToken, Entrance entrance, HttpUrl api, Network network, AppSettings app, boolean checksDrafts) {
    /** How Slack reaches us. */
    public sealed interface Entrance {
        /** We open a socket to Slack. */
        record Socket(String appToken) implements Entrance {
            @Override
            public String toString() {
                return "Socket";
            }
        }

        /** Slack sends signed requests to a port of ours. */
        record Http(String signingSecret, String host, int port) implements Entrance {
            public ListenAddress address() {
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

    private static final Setting BOT = Setting.secret(
            "SLACK_BOT_TOKEN",
            Bilingual.of(
                    "le jeton du bot, que Slack donne sous « OAuth & Permissions » : xoxb-…",
                    "the bot’s token, which Slack gives under “OAuth & Permissions”: xoxb-…"));
    private static final Setting APP = Setting.secret(
            "SLACK_APP_TOKEN",
            Bilingual.of(
                    "le jeton d’application, que Slack donne sous « Basic Information » : xapp-…",
                    "the app’s token, which Slack gives under “Basic Information”: xapp-…"));
    private static final Setting SECRET = Setting.secret(
            "SLACK_SIGNING_SECRET",
            Bilingual.of(
                    "sans SLACK_APP_TOKEN, le secret avec lequel Slack signe ses requêtes",
                    "without SLACK_APP_TOKEN, the secret that Slack signs its requests with"));
    private static final Setting HTTP_PORT = Setting.open(
            "SLACK_HTTP_PORT",
            Bilingual.of(
                    "sans SLACK_APP_TOKEN, le port où Slack joint /slack/events, comme 3000",
                    "without SLACK_APP_TOKEN, the port at which Slack reaches /slack/events, such as 3000"));
    private static final Setting HTTP_HOST = Setting.open(
            "SLACK_HTTP_HOST",
            Bilingual.of(
                    "l’adresse de ce port, si ce n’est pas 127.0.0.1",
                    "the address of that port, if it is not 127.0.0.1"));
    private static final Setting API_URL = Setting.open(
            "SLACK_API_URL",
            Bilingual.of(
                    "l’adresse de l’API, si ce n’est pas celle de Slack",
                    "the address of the API, if it is not Slack’s"));

    public static final List<Setting> ALL = Stream.of(
                    List.of(BOT, APP, SECRET, HTTP_PORT, HTTP_HOST, API_URL), AppSettings.ALL)
            .flatMap(List::stream)
            .toList();

    /**
     * Reads the settings.
     *
     * @throws DataException if one is missing or cannot be used; it never quotes a secret
     */
    public static Settings read(Map<String, String> variables) {
        String bot = BOT.require(
                variables,
                BOT_TOKEN,
                Bilingual.of(
                        "ce n’est pas un jeton de bot ; il commence par xoxb-",
                        "this is not a bot token; bot tokens begin with xoxb-"));
        String address = API_URL.in(variables).orElse(SLACK);
        HttpUrl api = Network.address(API_URL, address.endsWith("/") ? address : address + "/", SLACK);
        return new Settings(
                bot,
                entrance(variables),
                api,
                Network.read(variables),
                AppSettings.read(variables),
                ChatDrafts.allowedBy(variables));
    }

    private static Entrance entrance(Map<String, String> variables) {
        Optional<String> app = APP.in(variables);
        if (app.isPresent()) {
            return new Entrance.Socket(APP.ofForm(
                    app.get(),
                    APP_TOKEN,
                    Bilingual.of(
                            "ce n’est pas un jeton d’application ; il commence par xapp-",
                            "this is not an app token; app tokens begin with xapp-")));
        }
        boolean wantsHttp = HTTP_PORT.in(variables).isPresent();
        String other = (wantsHttp ? APP : SECRET).name();
        String secret = SECRET.in(variables)
                .orElseThrow(() -> new DataException(
                        (wantsHttp ? SECRET : APP).name(),
                        Bilingual.of(
                                "il manque, et " + other + " aussi ; l’un ou l’autre dit comment Slack joint le bot",
                                "it is missing, and so is " + other
                                        + "; one of the two says how Slack reaches the bot")));
        int port = HTTP_PORT
                .portIn(variables)
                .orElseThrow(() -> new DataException(
                        HTTP_PORT.name(),
                        Bilingual.of(
                                "il manque ; " + SECRET.name() + " demande un port, comme 3000",
                                "it is missing; " + SECRET.name() + " needs a port, such as 3000")));
        return new Entrance.Http(secret, HTTP_HOST.in(variables).orElse(ListenAddress.USUAL_HOST), port);
    }

    /**
     * Checks whether a signing secret looks like one of Slack's. With a wrong one the bot would refuse everything that Slack
     * sends.
     */
    public static Check secretForm(String secret) {
        Bilingual what = Bilingual.of("secret de signature", "signing secret");
        if (SIGNING_SECRET.matcher(secret).matches()) {
            return Check.good(
                    what,
                    Bilingual.of(
                            "il a la forme voulue ; s’il est d’une autre application, le journal le dira",
                            "it has the right form; if it is another app’s, the log will say so"));
        }
        boolean isToken = secret.startsWith("xox") || secret.startsWith("xapp-");
        return Check.bad(
                what,
                Bilingual.of(
                        SECRET.name() + " : il a 32 signes, de 0 à 9 et de a à f ; celui-ci en a " + secret.length()
                                + (isToken ? ", et c’est un jeton" : "")
                                + " ; copiez « Signing Secret » sous « Basic Information »",
                        SECRET.name() + ": it has 32 characters, 0 to 9 and a to f; this one has " + secret.length()
                                + (isToken ? ", and is a token" : "")
                                + "; copy “Signing Secret” under “Basic Information”"));
    }

    /** The variables for a rehearsal: the address of its server, and made-up tokens. */
    public static Map<String, String> rehearsed(String address) {
        return Map.of(BOT.name(), "xoxb-rehearsal", APP.name(), "xapp-rehearsal", API_URL.name(), address);
    }

    /** The error if Slack does not accept the token of a method. */
    public static DataException unknownToken(Failure failure) {
        Setting token = failure.getMessage().startsWith(WebApi.OPEN_SOCKET) ? APP : BOT;
        return new DataException(
                token.name(),
                Bilingual.of(
                        "Slack refuse ce jeton (" + failure.getMessage() + ") ; vérifiez " + token.name(),
                        "Slack refuses this token (" + failure.getMessage() + "); check " + token.name()));
    }

    /** The secrets never show. */
    @Override
    public String toString() {
        return "Settings[entrance=" + entrance + ", api=" + api + "]";
    }
}
