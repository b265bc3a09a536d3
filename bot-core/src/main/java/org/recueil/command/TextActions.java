package org.recueil.command;

import org.recueil.command.TextIntent.LookUp;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;

/** The ways to a provision, to what an answer has, and to a theme. */
final class TextActions {
    private TextActions() {}

    /** Shows a provision. */
    static Action.Ask look(String label, ProvisionId id) {
        return new Action.Ask(Action.Role.LOOK, label, LookUp.of(id).says());
    }

    /** Shows what an answer has. */
    static Action.Ask look(AnswerItem item) {
        return new Action.Ask(Action.Role.LOOK, item.label(), Verb.LOOK.says(item.label()));
    }

    /** Shows what the index lists under a theme. */
    static Action.Ask theme(Theme theme, Wording wording) {
        return theme(wording.say("theme.action", ThemeLabels.of(theme, wording)), new ThemeIntent.ThemeOf(theme));
    }

    static Action.Ask theme(String label, ThemeIntent.ThemeOf theme) {
        Action.Role role = switch (theme.listing()) {
            case CITED -> Action.Role.CITE;
            case PROFILE -> Action.Role.RELATED;
            case SUGGESTED -> Action.Role.SUGGESTIONS;
            case INDEXED -> Action.Role.THEME;
        };
        return new Action.Ask(role, label, theme.says());
    }
}
