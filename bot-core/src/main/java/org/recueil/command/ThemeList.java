package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.text.Folding;

/** All themes as a person browses them: by family, a family, or the whole list in the order of the alphabet. */
final class ThemeList {
    private static final Set<String> WHOLE = Set.of("tous", "toutes", "liste", "all", "list");

    private final ThemeFinder themes;
    private final List<ThemeFamily> families;

    ThemeList(ThemeFinder themes) {
        this.themes = themes;
        this.families = ThemeFamily.of(themes.all());
    }

    /** What answers {@code /themes} with these words; empty where they name neither a family nor the whole list. */
    Optional<Answer> answer(String argument, Wording wording) {
        String folded = Folding.fold(argument);
        if (argument.isBlank()) {
            return Optional.of(all(wording));
        } else if (WHOLE.contains(folded)) {
            return Optional.of(ThemeChoice.all(themes, wording).and(browse(wording)));
        }
        return families.stream()
                .filter(family -> family.isCalled(folded))
                .findFirst()
                .map(family -> one(family, argument, wording));
    }

    private Answer all(Wording wording) {
        List<Item> entries = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (ThemeFamily family : families) {
            String name = family.nameIn(wording.language());
            entries.add(new Item(Item.BULLET, new Span.Strong(name), new Span.Plain(" — " + counts(family, wording))));
            actions.add(new Action.Ask(name + " (" + family.themes().size() + ")", "/themes " + name));
        }
        String whole = "/themes " + wording.say("themes.whole");
        actions.add(new Action.Ask(wording.say("themes.whole.action"), whole));
        List<Theme> all = themes.all();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(wording.say("themes.families", all.size())));
        if (!entries.isEmpty()) {
            blocks.add(new Block.Items(entries));
            String example = actions.get(Math.min(1, entries.size() - 1)).value();
            blocks.add(new Block.Note(wording.say("themes.families.how", example, whole)));
        }
        return ThemeChoice.answer(all, new Reply(blocks, actions));
    }

    private Answer one(ThemeFamily family, String asked, Wording wording) {
        List<Theme> offered = new ArrayList<>(family.themes());
        List<Theme> others = new ArrayList<>(themes.fitting(asked));
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
        return ThemeChoice.answer(offered, new Reply(blocks, ThemeChoice.actions(offered, "/theme ", wording)))
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

    private static Action browse(Wording wording) {
        return new Action.Ask(wording.say("themes.families.action"), "/themes");
    }
}
