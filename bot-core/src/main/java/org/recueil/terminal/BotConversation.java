package org.recueil.terminal;

import java.io.PrintStream;
import java.util.List;
import org.recueil.bot.Bot;
import org.recueil.bot.Completion;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.cli.WrittenFile;
import org.recueil.delivery.Trace;
import org.recueil.reply.Reply;
import org.recueil.wording.Language;

/**
 * The bot as the partner of a conversation in a terminal.
 *
 * @param err receives failures, without what was said
 * @param ofPerson whether a person types the lines; only then is a file written
 */
record BotConversation(Bot bot, Completion completion, Language language, PrintStream err, boolean ofPerson)
        implements Conversation {
    @Override
    public Reply answer(String line) {
        Answer answer = bot.answer(new Message(line, language));
        answer.failure().ifPresent(failure -> err.println("recueil : " + Trace.of(failure)));
        return (ofPerson ? WrittenFile.here(answer, language) : WrittenFile.unwritten(answer, language)).reply();
    }

    @Override
    public List<String> completions(String start) {
        return completion.complete(start);
    }
}
