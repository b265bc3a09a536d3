package org.recueil.slack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.service.Check;
import org.recueil.service.ListenAddress;
import org.recueil.service.Platform;
import org.recueil.service.PlatformSession;
import org.recueil.service.Rehearsed;
import org.recueil.slack.api.Settings;
import org.recueil.slack.api.Timings;
import org.recueil.slack.api.WebApi;
import org.recueil.text.Bilingual;

/** {@code slack}: answers in a workspace of Slack until it is told to end. */
public final class SlackFrontEnd implements Platform {
    @Override
    public String name() {
        return "slack";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of("slack : répond dans Slack seulement", "slack: answers in Slack only");
    }

    @Override
    public Bilingual firstSteps() {
        return Bilingual.of(
                "Slack : SLACK_BOT_TOKEN et SLACK_APP_TOKEN, que https://api.slack.com/apps donne à qui y crée une application",
                "Slack: SLACK_BOT_TOKEN and SLACK_APP_TOKEN, which https://api.slack.com/apps gives to whoever makes an app there");
    }

    @Override
    public List<Setting> settings() {
        return Settings.ALL;
    }

    @Override
    public PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        return new SlackBot(engine, Settings.read(variables), Timings.USUAL, observer);
    }

    @Override
    public Optional<Rehearsed> rehearsed(String address) {
        return Optional.of(new Rehearsed(
                Settings.rehearsed(address),
                Map.of(
                        "auth.test",
                        "{\"ok\":true,\"user_id\":\"U1\",\"bot_id\":\"B1\",\"team_id\":\"T1\"}",
                        WebApi.OPEN_SOCKET,
                        "{\"ok\":true,\"url\":\"" + address.replaceFirst("^http", "ws") + "\"}")));
    }

    @Override
    public Optional<ListenAddress> listening(Map<String, String> variables) {
        return Settings.read(variables).entrance() instanceof Settings.Entrance.Http http
                ? Optional.of(http.address())
                : Optional.empty();
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        return Check.with(() -> Settings.read(variables), SlackChecks::of);
    }
}
