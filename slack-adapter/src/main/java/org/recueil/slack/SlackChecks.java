package org.recueil.slack;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.recueil.service.Check;
import org.recueil.slack.Settings.Entrance;
import org.recueil.text.Bilingual;

/** What {@code doctor} looks at in Slack: the settings, both tokens, what the app may do, the clock. */
final class SlackChecks {
    /** What the bot does needs these: answers, commands, mentions, direct messages, the reader's language, previews of links. */
    private static final List<String> SCOPES = List.of(
            "chat:write", "commands", "app_mentions:read", "im:history", "users:read", "links:read", "links:write");

    private static final Bilingual BOT_TOKEN = Bilingual.of("jeton du bot", "token of the bot");
    private static final Bilingual APP_TOKEN = Bilingual.of("jeton d’application", "token of the app");
    private static final Bilingual SOCKET = Bilingual.same("socket");
    private static final Bilingual SCOPES_GRANTED = Bilingual.of("autorisations", "scopes");

    private final Settings settings;
    private final List<Check> checks = new ArrayList<>();

    private SlackChecks(Settings settings) {
        this.settings = settings;
    }

    static List<Check> of(Settings settings) {
        return new SlackChecks(settings).made();
    }

    private List<Check> made() {
        try (WebApi api = new WebApi(settings, refused -> {})) {
            if (asked(BOT_TOKEN, "auth.test", settings.botToken(), api).isPresent()) {
                api.answered().ifPresent(this::scopes);
            }
            if (settings.entrance() instanceof Entrance.Socket socket) {
                asked(APP_TOKEN, WebApi.OPEN_SOCKET, socket.appToken(), api)
                        .flatMap(WebApi::socketAddress)
                        .ifPresent(this::socket);
            } else if (settings.entrance() instanceof Entrance.Http http) {
                checks.add(Settings.secretForm(http.signingSecret()));
                checks.add(Check.port(
                        Bilingual.of("entrée", "entrance"),
                        http.address(),
                        Bilingual.of(
                                "par HTTP : Slack doit joindre le port " + http.port()
                                        + " à /slack/events ; il est ouvert à " + http.address(),
                                "by HTTP: Slack must reach port " + http.port() + " at /slack/events; it is open to "
                                        + http.address())));
            }
            api.answered().map(headers -> headers.getInstant("Date")).ifPresent(this::clock);
        }
        return checks;
    }

    private Optional<Payload> asked(Bilingual what, String method, String token, WebApi api) {
        URI server = settings.api().uri();
        try {
            Payload answer = api.ask(method, token);
            checks.add(Check.good(
                    what,
                    Bilingual.of("connu (" + method + ")", "known (" + method + ")")
                            .and(settings.network().way(server))));
            return Optional.of(answer);
        } catch (ApiFailure failure) {
            checks.add(Check.bad(
                    what,
                    failure.isUnknownToken()
                            ? Settings.unknownToken(failure).said()
                            : settings.network().barred(server).orElseGet(() -> noAnswer(failure))));
            return Optional.empty();
        }
    }

    private Bilingual noAnswer(ApiFailure failure) {
        return Bilingual.of(
                settings.api() + " ne répond pas comme il faut (" + failure.getMessage()
                        + ") ; vérifiez le réseau, et SLACK_API_URL s’il est là",
                settings.api() + " does not answer as it should (" + failure.getMessage()
                        + "); check the network, and SLACK_API_URL if it is there");
    }

    /** The socket is at another host, which a proxy may bar though it lets through to the first. */
    private void socket(HttpUrl address) {
        if (address.host().equals(settings.api().host())) {
            return;
        }
        checks.add(settings.network()
                .barred(address.uri())
                .map(barrier -> Check.bad(SOCKET, barrier))
                .orElseGet(() -> Check.good(
                        SOCKET,
                        Bilingual.same(address.host()).and(settings.network().way(address.uri())))));
    }

    /** Slack names them beside its answer; a server that does not is not Slack's. */
    private void scopes(Headers headers) {
        String said = headers.get("X-OAuth-Scopes");
        if (said == null) {
            return;
        }
        List<String> granted = Arrays.stream(said.split(",")).map(String::strip).toList();
        List<String> missing =
                SCOPES.stream().filter(scope -> !granted.contains(scope)).toList();
        checks.add(
                missing.isEmpty()
                        ? Check.good(SCOPES_GRANTED, Bilingual.of("toutes là", "all there"))
                        : Check.bad(
                                SCOPES_GRANTED,
                                Bilingual.of(
                                        "il manque " + String.join(", ", missing)
                                                + " ; ajoutez-les sous « OAuth & Permissions », puis réinstallez l’application",
                                        "missing: " + String.join(", ", missing)
                                                + "; add them under “OAuth & Permissions”, then reinstall the app")));
    }

    private void clock(Instant theirs) {
        checks.add(Check.clock(Duration.between(Instant.now(), theirs)));
    }
}
