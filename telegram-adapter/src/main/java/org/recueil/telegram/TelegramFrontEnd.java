package org.recueil.telegram;

import java.util.List;
import java.util.Map;
import org.recueil.delivery.Watch;
import org.recueil.main.Engine;
import org.recueil.main.Setting;
import org.recueil.service.Check;
import org.recueil.service.Platform;
import org.recueil.service.Presence;

/** {@code telegram}: answers in Telegram until it is told to end. */
public final class TelegramFrontEnd implements Platform {
    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public String summary() {
        return "telegram : répond dans Telegram seulement";
    }

    @Override
    public String firstSteps() {
        return "Telegram : TELEGRAM_BOT_TOKEN, que https://t.me/BotFather donne à qui lui écrit /newbot";
    }

    @Override
    public List<Setting> settings() {
        return Settings.ALL;
    }

    @Override
    public Presence presence(Engine engine, Map<String, String> variables, Watch watch) {
        return new TelegramBot(engine, Settings.read(variables), Terms.USUAL, watch);
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        return Check.with(() -> Settings.read(variables), TelegramChecks::of);
    }
}
