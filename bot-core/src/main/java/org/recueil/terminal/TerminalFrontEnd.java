package org.recueil.terminal;

import java.io.IOException;
import java.util.List;
import org.recueil.command.Answer;
import org.recueil.command.Completion;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.delivery.Trace;
import org.recueil.main.Engine;
import org.recueil.main.Environment;
import org.recueil.main.FrontEnd;
import org.recueil.main.Setting;
import org.recueil.reply.Reply;

/** {@code chat}: the bot in a terminal, without a network. */
public final class TerminalFrontEnd implements FrontEnd {
    @Override
    public String name() {
        return "chat";
    }

    @Override
    public String summary() {
        return "chat [--lang fr|en] : la conversation dans ce terminal";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.open("NO_COLOR", "pas de couleurs dans la conversation"));
    }

    @Override
    public int run(Environment environment, Language language) throws IOException {
        Engine engine = Engine.loadToSearch(environment);
        Completion completion = new Completion(engine.corpus());
        Conversation conversation = new Conversation() {
            @Override
            public Reply answer(String line) {
                Answer answer = engine.bot().answer(new Message(line, language));
                answer.failure().ifPresent(failure -> environment.err().println("recueil : " + Trace.of(failure)));
                return answer.reply();
            }

            @Override
            public List<String> completions(String start) {
                return completion.complete(start);
            }
        };
        new TerminalChat(conversation, language, environment.variables()).run();
        return 0;
    }
}
