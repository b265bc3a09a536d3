package org.recueil.bot.view;

import org.recueil.bot.answer.AnswerItem;
import org.recueil.bot.answer.ThemeLabels;
import org.recueil.bot.intent.TextIntent.LookUp;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.wording.Wording;

/** The ways to a provision, to what an answer has, and to a theme. */
public final class TextActions {
    private TextActions() {}

    /** Shows a provision. */
    public static Action.Ask look(String label, ProvisionId id) {
        return new Action.Ask(Action.Role.LOOK, label, LookUp.of(id).says());
    }

    /** Shows what an answer has. */
    public static Action.Ask look(AnswerItem item) {
        return new Action.Ask(Action.Role.LOOK, item.label(), Verb.LOOK.says(item.label()));
    }

    /** Shows what the index lists under a theme. */
    public static Action.Ask theme(Theme theme, Wording wording) {
        return theme(wording.say("theme.action", ThemeLabels.of(theme, wording)), new ThemeIntent.ThemeOf(theme));
    }

    public static Action.Ask theme(String label, ThemeIntent.ThemeOf theme) {
        Action.Role role = switch (theme.listing()) {
            case CITED -> Action.Role.CITE;
            case PROFILE -> Action.Role.RELATED;
            case SUGGESTED -> Action.Role.SUGGESTIONS;
            case INDEXED -> Action.Role.THEME;
        };
        return new Action.Ask(role, label, theme.says());
    }
}
