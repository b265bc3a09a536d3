package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.reading.theme.ThemeFamily;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** The themes for browsing: the families, one family, or the whole list in the order of the index. */
public final class ThemeList {
    private final ThemeFinder themes;
    private final List<ThemeFamily> families;

    public ThemeList(ThemeFinder themes) {
        this.themes = themes;
        this.families = ThemeFamily.of(themes.all());
    }

    /** All themes, in the order of the index. */
    public Answer whole(ThemeIntent.AllThemes asked, Wording wording) {
        return ThemeChoice.all(themes, wording).page(asked.page(), List.of(), List.of(browse(wording)));
    }

    /** The families. */
    public Answer families(Wording wording) {
        List<Item> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (ThemeFamily family : families) {
            String name = family.nameIn(wording.language());
            int number = entries.size() + 1;
            entries.add(new Item(number + ".", new Span.Strong(name), new Span.Plain(" — " + counts(family, wording))));
            actions.add(new ThemeIntent.FamilyOf(family, name, 1)
                    .ask(Action.Role.THEMES, name)
                    .at(number));
        }
        actions.add(new ThemeIntent.AllThemes(1).ask(Action.Role.THEMES, wording.say("themes.whole.action")));
        List<Theme> all = themes.all();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(wording.say("themes.families", all.size(), themes.edition())));
        if (!entries.isEmpty()) {
            blocks.add(new Block.Items(entries));
            blocks.add(new Block.Note(wording.say("themes.families.ours")));
        }
        return Answer.of(Answer.Kind.THEMES)
                .choices(ThemeChoice.names(all))
                .offering(all, wording)
                .total(all.size())
                .saying(new Reply(blocks, actions));
    }

    /** The themes of a family, then other themes with the words of its name. */
    public Answer family(ThemeIntent.FamilyOf asked, Wording wording) {
        ThemeFamily family = asked.family();
        Set<Theme> offered = new LinkedHashSet<>(family.themes());
        offered.addAll(themes.fitting(asked.called()));
        String name = family.nameIn(wording.language());
        ThemeChoice choice = new ThemeChoice(
                List.of(new Span.Plain(name + " : " + counts(family, wording))),
                List.copyOf(offered),
                theme -> " — " + theme.references().size(),
                ThemeIntent.Listing.INDEXED,
                new ThemeIntent.FamilyOf(family, asked.called(), 1).says(),
                wording);
        Block ours = new Block.Note(wording.say("themes.family.ours"));
        return choice.page(asked.page(), List.of(ours), List.of(browse(wording)));
    }

    private static String counts(ThemeFamily family, Wording wording) {
        return wording.count("themes.family.holds", family.themes().size()) + ", "
                + wording.count("themes.family.provisions", family.provisions());
    }

    /** Shows the families from one of their lists. */
    private static Action browse(Wording wording) {
        return all(wording.say("themes.families.action"));
    }

    /** Shows all themes, by family. */
    public static Action all(Wording wording) {
        return all(wording.say("themes.all.action"));
    }

    private static Action all(String label) {
        return new ThemeIntent.Families().ask(Action.Role.THEMES, label);
    }
}
