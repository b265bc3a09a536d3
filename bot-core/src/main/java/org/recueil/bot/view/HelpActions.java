package org.recueil.bot.view;

import org.recueil.bot.intent.Verb;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** Actions and commands that lead to the help. */
public final class HelpActions {
    private HelpActions() {}

    /** Shows how to ask. */
    public static Action action(Wording wording) {
        Span.Command help = new Span.Command(wording.say("help.command"), "");
        return new Action.Ask(Action.Role.HELP, wording.say("help.action"), help.text());
    }

    /** Lists all commands. */
    public static Action everything(Wording wording) {
        Span.Command all = command(wording);
        return new Action.Ask(Action.Role.HELP, wording.say("help.all.action"), all.text());
    }

    /** The command that lists all commands, in this language. */
    public static Span.Command command(Wording wording) {
        return new Span.Command(wording.say("help.command"), wording.say("help.all"));
    }

    /** Explains one command; offered after a miss. */
    public static Action about(Verb verb, Wording wording) {
        return new HelpTopic(verb, wording).action();
    }
}
