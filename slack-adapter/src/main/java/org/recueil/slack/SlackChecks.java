package org.recueil.slack;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.recueil.service.Check;
import org.recueil.slack.api.ApiFailure;
import org.recueil.slack.api.Payload;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.Settings.Entrance;
import org.recueil.slack.api.WebApi;
import org.recueil.slack.app.FeatureTable;
import org.recueil.slack.app.GrantedScopes;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/** What {@code doctor} checks in Slack: the settings, both tokens, what the app may do, the clock. */
final class SlackChecks {
    private static final Bilingual BOT_TOKEN = Bilingual.of("jeton du bot", "token of the bot");
    private static final Bilingual APP_TOKEN = Bilingual.of("jeton d’application", "token of the app");
    private static final Bilingual SOCKET = Bilingual.same("socket");
    private static final Bilingual FEATURES = Bilingual.of("fonctions", "features");

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
                features(api.granted());
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
            checks.add(
                    failure.isUnknownToken()
                            ? Check.bad(what, Settings.unknownToken(failure).said())
                            : settings.network()
                                    .barred(server)
                                    .map(barrier -> Check.bad(what, barrier))
                                    .orElseGet(() -> Check.noAnswer(what, settings.api(), "SLACK_API_URL", failure)));
            return Optional.empty();
        }
    }

    /** Checks the way to the socket, which is at another host. A proxy that allows the first host may bar this one. */
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

    /**
     * Lists the features. A feature that is off is no mistake, because the app may have been approved so. It is a mistake if
     * nobody can ask anything.
     */
    private void features(GrantedScopes granted) {
        Bilingual table = Bilingual.of(
                new FeatureTable(granted, Language.FRENCH).text(), new FeatureTable(granted, Language.ENGLISH).text());
        checks.add(granted.isAskable() ? Check.good(FEATURES, table) : Check.bad(FEATURES, table));
    }

    private void clock(Instant theirs) {
        checks.add(Check.clock(Duration.between(Instant.now(), theirs)));
    }
}
