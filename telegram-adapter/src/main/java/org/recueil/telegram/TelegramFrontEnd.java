package org.recueil.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.service.Check;
import org.recueil.service.Platform;
import org.recueil.service.PlatformSession;
import org.recueil.service.Rehearsed;
import org.recueil.telegram.api.Settings;
import org.recueil.telegram.api.Timings;
import org.recueil.text.Bilingual;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/** {@code telegram}: answers in Telegram until it is told to end. */
public final class TelegramFrontEnd implements Platform {
    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of("telegram : répond dans Telegram seulement", "telegram: answers in Telegram only");
    }

    @Override
    public Bilingual firstSteps() {
        return Bilingual.of(
                "Telegram : TELEGRAM_BOT_TOKEN, que https://t.me/BotFather donne à qui lui écrit /newbot",
                "Telegram: TELEGRAM_BOT_TOKEN, which https://t.me/BotFather gives to whoever sends /newbot");
    }

    @Override
    public List<Setting> settings() {
        return Settings.ALL;
    }

    @Override
    public PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        return new TelegramBot(engine, Settings.read(variables), Timings.USUAL, observer);
    }

    @Override
    public Optional<Rehearsed> rehearsed(String address) {
        return Optional.of(
                new Rehearsed(
                        Settings.rehearsed(address),
                        Map.of(
                                GetMe.PATH,
                                "{\"ok\":true,\"result\":{\"id\":1,\"is_bot\":true,\"first_name\":\"R\",\"username\":\"RehearsalBot\"}}",
                                GetUpdates.PATH,
                                "{\"ok\":true,\"result\":[{\"update_id\":1,\"message\":{\"message_id\":1,\"date\":1,\"text\":\"II.37\","
                                        + "\"chat\":{\"id\":7,\"type\":\"private\"},"
                                        + "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"R\",\"language_code\":\"fr\"}}}]}",
                                SendMessage.PATH,
                                "{\"ok\":true,\"result\":{\"message_id\":2,\"date\":1,\"chat\":{\"id\":7,\"type\":\"private\"}}}")));
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        return Check.with(() -> Settings.read(variables), TelegramChecks::of);
    }
}
