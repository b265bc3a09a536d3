package org.recueil.slack;

import java.util.List;
import java.util.Map;
import org.recueil.delivery.Watch;
import org.recueil.main.Engine;
import org.recueil.main.Setting;
import org.recueil.service.Check;
import org.recueil.service.Platform;
import org.recueil.service.Presence;

/** {@code slack}: answers in a workspace of Slack until it is told to end. */
public final class SlackFrontEnd implements Platform {
    @Override
    public String name() {
        return "slack";
    }

    @Override
    public String summary() {
        return "slack : répond dans Slack seulement";
    }

    @Override
    public String firstSteps() {
        return "Slack : SLACK_BOT_TOKEN et SLACK_APP_TOKEN, que https://api.slack.com/apps donne à qui y crée une application";
    }

    @Override
    public List<Setting> settings() {
        return Settings.ALL;
    }

    @Override
    public Presence presence(Engine engine, Map<String, String> variables, Watch watch) {
        return new SlackBot(engine, Settings.read(variables), Terms.USUAL, watch);
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        return Check.with(() -> Settings.read(variables), SlackChecks::of);
    }
}
