package org.recueil.bot.view;

import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.TextIntent.OneProvision;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.Verb;
import org.recueil.model.Citation;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.wording.Wording;

/** Actions that lead to texts and themes. */
public final class TextActions {
    private TextActions() {}

    /** Shows a provision under a label of its own. */
    public static Action.Ask look(String label, ProvisionId id) {
        return new OneProvision(id).ask(Action.Role.LOOK, label);
    }

    /** Looks up a reference, which is also the label. */
    public static Action.Ask look(String reference) {
        return Verb.LOOK.ask(Action.Role.LOOK, reference, reference);
    }

    /** Shows a provision. */
    public static Action.Ask look(ProvisionId id) {
        return look(id.label(), id);
    }

    /** Opens the official document. */
    public static Action open(String symbol, Wording wording) {
        return new Action.Open(wording.say("open"), Citation.url(symbol));
    }

    /** A text as it is pasted into a statement: between quotation marks, word for word, with its citation. */
    public static String pasted(String text, String citation) {
        return "«\u00A0" + text + "\u00A0» — " + citation;
    }

    /** Shows what the index lists under a theme. */
    public static Action.Ask theme(Theme theme, Wording wording) {
        return theme(wording.say("theme.action", ThemeName.label(theme, wording)), new ThemeIntent.ThemeOf(theme));
    }

    public static Action.Ask theme(String label, ThemeIntent.ThemeOf theme) {
        Action.Role role = switch (theme.listing()) {
            case CITED, QUOTED -> Action.Role.CITE;
            case PROFILE -> Action.Role.RELATED;
            case SUGGESTED -> Action.Role.SUGGESTIONS;
            case INDEXED -> Action.Role.THEME;
        };
        return theme.ask(role, label);
    }
}
