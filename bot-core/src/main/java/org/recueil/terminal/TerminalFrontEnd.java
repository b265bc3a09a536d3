package org.recueil.terminal;

import java.io.IOException;
import java.util.List;
import org.recueil.bot.Completion;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.cli.FrontEnd;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/** {@code chat}: the bot in a terminal, without a network. */
public final class TerminalFrontEnd implements FrontEnd {
    @Override
    public String name() {
        return "chat";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of(
                "chat [--lang fr|en] : la conversation dans ce terminal",
                "chat [--lang fr|en]: the chat in this terminal");
    }

    @Override
    public Language usualLanguage(Environment environment) {
        return environment.language();
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.open(
                "NO_COLOR", Bilingual.of("pas de couleurs dans la conversation", "no colours in the chat")));
    }

    @Override
    public int run(Environment environment, Language language) throws IOException {
        Engine engine = Engine.load(environment);
        Conversation conversation = new BotConversation(
                engine.bot(),
                new Completion(engine.corpus()),
                language,
                environment.err(),
                TerminalChat.standardStreamsAreATerminal());
        new TerminalChat(conversation, language, environment.variables()).run(environment.in(), environment.out());
        return 0;
    }
}
