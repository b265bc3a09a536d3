package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** All themes as a person browses them: by family, a family, or the whole list in the order of the alphabet. */
final class ThemeList {
    private final ThemeFinder themes;
    private final List<ThemeFamily> families;

    ThemeList(ThemeFinder themes) {
        this.themes = themes;
        this.families = ThemeFamily.of(themes.all());
    }

    /** All of them, in the order of the index. */
    Answer whole(Wording wording) {
        return ThemeChoice.all(themes, wording).and(browse(wording));
    }

    /** The families. */
    Answer families(Wording wording) {
        List<Item> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (ThemeFamily family : families) {
            String name = family.nameIn(wording.language());
            entries.add(new Item(Item.BULLET, new Span.Strong(name), new Span.Plain(" — " + counts(family, wording))));
            actions.add(new Action.Ask(
                    Action.Role.THEMES,
                    name + " (" + family.themes().size() + ")",
                    new ThemeIntent.FamilyOf(family, name).says()));
        }
        Span.Command whole = new Span.Command("themes", wording.say("themes.whole"));
        actions.add(new Action.Ask(Action.Role.THEMES, wording.say("themes.whole.action"), whole.text()));
        List<Theme> all = themes.all();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(wording.say("themes.families", all.size(), themes.edition())));
        if (!entries.isEmpty()) {
            blocks.add(new Block.Items(entries));
            ThemeFamily second = families.get(Math.min(1, families.size() - 1));
            Span example = new ThemeIntent.FamilyOf(second, second.nameIn(wording.language())).command();
            blocks.add(new Block.Note(wording.spans("themes.families.how", example, whole)));
        }
        return ThemeChoice.answer(all, new Reply(blocks, actions), wording);
    }

    /** The themes of a family, and the others of which the name has its words. */
    Answer family(ThemeIntent.FamilyOf asked, Wording wording) {
        ThemeFamily family = asked.family();
        List<Theme> offered = new ArrayList<>(family.themes());
        List<Theme> others = new ArrayList<>(themes.fitting(asked.called()));
        others.removeAll(offered);
        List<Block> blocks = new ArrayList<>();
        String name = family.nameIn(wording.language());
        blocks.add(new Block.Heading(name));
        blocks.add(new Block.Paragraph(counts(family, wording)));
        blocks.add(entries(offered, wording));
        if (!others.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.say("themes.family.others", name)));
            blocks.add(entries(others, wording));
            offered.addAll(others);
        }
        blocks.add(new Block.Note(wording.say("themes.family.ours")));
        return ThemeChoice.answer(
                        offered,
                        new Reply(blocks, ThemeChoice.actions(offered, ThemeIntent.Listing.INDEXED, wording)),
                        wording)
                .and(browse(wording));
    }

    private static String counts(ThemeFamily family, Wording wording) {
        return wording.count("themes.family.holds", family.themes().size()) + ", "
                + wording.count("themes.family.provisions", family.provisions());
    }

    private static Block entries(List<Theme> themes, Wording wording) {
        return new Block.Items(themes.stream()
                .map(theme -> new Item(
                        theme.number() + ".",
                        ThemeChoice.nameIn(theme, wording) + " — "
                                + theme.references().size()))
                .toList());
    }

    /** Shows the families, from which one walks down. */
    private static Action browse(Wording wording) {
        return all(wording.say("themes.families.action"));
    }

    /** Shows all that there is. */
    static Action all(Wording wording) {
        return all(wording.say("themes.all.action"));
    }

    private static Action all(String label) {
        return new Action.Ask(Action.Role.THEMES, label, new ThemeIntent.Families().says());
    }
}
