package org.recueil.bot.view;

import java.util.List;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Block;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** The answer to a message on which we fail. */
public final class Apology {
    private Apology() {}

    public static Answer of(Throwable failure, Wording wording) {
        Block sorry = new Block.Paragraph(wording.spans("failed", new Span.Command(wording.say("help.command"), "")));
        return Answer.of(Answer.Kind.NOT_FOUND)
                .failing(failure)
                .saying(new Reply(List.of(sorry), List.of(HelpActions.action(wording))));
    }
}
