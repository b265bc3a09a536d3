package org.recueil.slack;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.reply.Action;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/**
 * The bot's words as they hold in Slack: {@code /liees II.37} in a sentence or on a button is {@code /recueil liees II.37}, since
 * Slack lets nobody type a command that it does not know.
 */
final class Speech {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\p{L}\\p{N}/.:_<-])/(\\p{L}[\\p{L}_]*)");

    private final Predicate<String> isCommand;
    private final Respelling words;

    /** @param isCommand whether a command of this name is one of the core's */
    Speech(Predicate<String> isCommand) {
        this.isCommand = isCommand;
        this.words =
                new Respelling(span -> span instanceof Span.Plain plain ? new Span.Plain(said(plain.text())) : span);
    }

    /** What pressing a button says stays as it is. */
    Reply of(Reply reply) {
        List<Action> actions = reply.actions().stream().map(this::labelled).toList();
        return new Reply(words.of(reply.blocks()), actions);
    }

    private Action labelled(Action action) {
        return action instanceof Action.Ask ask ? new Action.Ask(said(ask.label()), ask.says()) : action;
    }

    private String said(String text) {
        return COMMAND.matcher(text).replaceAll(found -> {
            String name = found.group(1);
            String typed = isCommand.test(name)
                    ? Commands.typed(new Span.Command(name, "")).text()
                    : found.group();
            return Matcher.quoteReplacement(typed);
        });
    }
}
