package org.recueil.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okhttp3.Headers;
import org.recueil.service.Check;
import org.recueil.slack.Settings.Entrance;

/** What {@code doctor} looks at in Slack: the settings, both tokens, what the app may do, the clock. */
final class SlackChecks {
    /** What the bot does needs these: answers, commands, mentions, direct messages, the reader's language, previews of links. */
    private static final List<String> SCOPES = List.of(
            "chat:write", "commands", "app_mentions:read", "im:history", "users:read", "links:read", "links:write");

    private final Settings settings;
    private final List<Check> checks = new ArrayList<>();

    private SlackChecks(Settings settings) {
        this.settings = settings;
    }

    static List<Check> of(Settings settings) {
        return new SlackChecks(settings).made();
    }

    private List<Check> made() {
        try (WebApi api = new WebApi(settings.api(), settings.botToken(), refused -> {})) {
            if (asked("jeton du bot", "auth.test", settings.botToken(), api)) {
                api.answered().ifPresent(this::scopes);
            }
            if (settings.entrance() instanceof Entrance.Socket socket) {
                asked("jeton d’application", WebApi.OPEN_SOCKET, socket.appToken(), api);
            } else if (settings.entrance() instanceof Entrance.Http http) {
                checks.add(Settings.secretForm(http.signingSecret()));
                checks.add(Check.port(
                        "entrée",
                        http.address(),
                        "par HTTP : Slack doit joindre le port " + http.port() + " à /slack/events ; il est ouvert à "
                                + http.address()));
            }
            api.answered().map(headers -> headers.getInstant("Date")).ifPresent(this::clock);
        }
        return checks;
    }

    private boolean asked(String what, String method, String token, WebApi api) {
        try {
            api.ask(method, token);
            checks.add(Check.good(what, "connu (" + method + ")"));
            return true;
        } catch (ApiFailure failure) {
            checks.add(
                    failure.isUnknownToken()
                            ? Check.bad(what, Settings.unknownToken(failure).getMessage())
                            : Check.bad(
                                    what,
                                    settings.api() + " ne répond pas comme il faut (" + failure.getMessage()
                                            + ") ; vérifiez le réseau, et SLACK_API_URL s’il est là"));
            return false;
        }
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
                        ? Check.good("autorisations", "toutes là")
                        : Check.bad(
                                "autorisations",
                                "il manque " + String.join(", ", missing)
                                        + " ; ajoutez-les sous « OAuth & Permissions », puis réinstallez l’application"));
    }

    private void clock(Instant theirs) {
        checks.add(Check.clock(Duration.between(Instant.now(), theirs)));
    }
}
