package org.recueil.telegram;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.recueil.command.Language;
import org.recueil.delivery.Failure;
import org.recueil.main.Engine;
import org.recueil.main.FrontEnd;

/** {@code telegram}: answers in Telegram until it is told to end. */
public final class TelegramFrontEnd implements FrontEnd {
    private static final int UNKNOWN_TOKEN = 1;

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public String summary() {
        return "telegram : répond dans Telegram ; TELEGRAM_BOT_TOKEN contient le jeton du bot";
    }

    @Override
    public int run(Engine engine, Language language) throws IOException {
        TelegramBot bot = new TelegramBot(engine, Settings.read(System.getenv()), Terms.USUAL);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "telegram-stop"));
        try {
            bot.run();
            return 0;
        } catch (Failure unknownToken) {
            System.err.println("recueil telegram : Telegram ne connaît pas ce jeton (" + unknownToken.getMessage()
                    + ") ; vérifiez TELEGRAM_BOT_TOKEN");
            return UNKNOWN_TOKEN;
        } catch (InterruptedException stopped) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }
}
