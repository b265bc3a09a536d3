package org.recueil.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.recueil.command.Language;
import org.recueil.service.Check;
import org.recueil.slack.Settings.Entrance;
import org.recueil.slack.app.FeatureTable;
import org.recueil.slack.app.GrantedScopes;

/** What {@code doctor} looks at in Slack: the settings, both tokens, what the app may do, the clock. */
final class SlackChecks {
    private static final String FEATURES = "fonctions";

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
                features(api.granted());
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

    /** What is off is no mistake, since the app may have been approved so; it is one if nobody can ask anything. */
    private void features(GrantedScopes granted) {
        String table = new FeatureTable(granted, Language.FRENCH).text();
        checks.add(granted.isAskable() ? Check.good(FEATURES, table) : Check.bad(FEATURES, table));
    }

    private void clock(Instant theirs) {
        checks.add(Check.clock(Duration.between(Instant.now(), theirs)));
    }
}
