package org.recueil.bot.view;

import org.recueil.bot.intent.Verb;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** The ways to the help that other answers offer. */
public final class HelpActions {
    private HelpActions() {}

    /** The command that says how to ask, by its name in this language. */
    public static Action action(Wording wording) {
        Span.Command help = new Span.Command(wording.say("help.command"), "");
        return new Action.Ask(Action.Role.HELP, wording.say("help.action"), help.text());
    }

    /** The command that lists all commands. */
    public static Action everything(Wording wording) {
        Span.Command all = command(wording);
        return new Action.Ask(Action.Role.HELP, wording.say("help.all.action"), all.text());
    }

    /** The same, to be typed. */
    public static Span.Command command(Wording wording) {
        return new Span.Command(wording.say("help.command"), wording.say("help.all"));
    }

    /** The command that explains another, by its first name: what fits after a miss. */
    public static Action about(Verb verb, Wording wording) {
        return new HelpTopic(verb, wording).action();
    }
}
