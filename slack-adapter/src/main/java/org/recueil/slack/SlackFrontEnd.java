package org.recueil.slack;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.recueil.command.Language;
import org.recueil.delivery.Failure;
import org.recueil.main.Engine;
import org.recueil.main.FrontEnd;

/** {@code slack}: answers in a workspace of Slack until it is told to end. */
public final class SlackFrontEnd implements FrontEnd {
    private static final int UNKNOWN_TOKEN = 1;

    @Override
    public String name() {
        return "slack";
    }

    @Override
    public String summary() {
        return "slack : répond dans Slack ; SLACK_BOT_TOKEN et SLACK_APP_TOKEN contiennent les jetons";
    }

    @Override
    public int run(Engine engine, Language language) throws IOException {
        SlackBot bot = new SlackBot(engine, Settings.read(System.getenv()), Terms.USUAL);
        Runtime.getRuntime().addShutdownHook(new Thread(bot::close, "slack-stop"));
        try {
            bot.run();
            return 0;
        } catch (Failure unknownToken) {
            String variable =
                    unknownToken.getMessage().startsWith(WebApi.OPEN_SOCKET) ? "SLACK_APP_TOKEN" : "SLACK_BOT_TOKEN";
            System.err.println(
                    "recueil slack : Slack refuse ce jeton (" + unknownToken.getMessage() + ") ; vérifiez " + variable);
            return UNKNOWN_TOKEN;
        } catch (InterruptedException stopped) {
            throw (IOException) new InterruptedIOException("interrupted").initCause(stopped);
        }
    }
}
