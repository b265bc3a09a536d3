package org.recueil.bot.view.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.Phone;
import org.recueil.bot.answer.TextList;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.intent.ThemeIntent.Listing;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.bot.view.TextActions;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * Themes to choose from, ten per page, each with its number in the index.
 *
 * @param heading stands above the list
 * @param themes all themes offered
 * @param after the words after a theme's name; may be empty
 * @param listing what pressing a theme asks for
 * @param line asks for the first page
 * @param wording of the answer
 */
public record ThemeChoice(
        List<Span> heading,
        List<Theme> themes,
        Function<Theme, String> after,
        Listing listing,
        String line,
        Wording wording) {
    private static final int LINES = 2;

    public ThemeChoice {
        themes = List.copyOf(themes);
    }

    /** All themes, in the order of the index. */
    static ThemeChoice all(ThemeFinder themes, Wording wording) {
        List<Theme> all = themes.all();
        Span heading = new Span.Plain(wording.say("themes.all", all.size(), themes.edition()));
        return new ThemeChoice(
                List.of(heading), all, theme -> "", Listing.INDEXED, new ThemeIntent.AllThemes(1).says(), wording);
    }

    /** The themes that a description may mean. */
    public static Answer among(ThemeIntent.ThemeDescribed asked, Wording wording) {
        Span described = Span.Said.of(asked.described());
        List<Span> several = wording.spans("themes.several", asked.fitting().size(), described);
        // the suggestions for a theme are one more press away
        Listing listing = asked.listing().isCited() ? asked.listing() : Listing.INDEXED;
        return new ThemeChoice(
                        several,
                        asked.fitting(),
                        theme -> "",
                        listing,
                        asked.listing().says(asked.described()),
                        wording)
                .page(asked.page(), List.of(), List.of());
    }

    /**
     * A page of the list.
     *
     * @param below the blocks below it
     * @param further the actions after those of the list
     */
    public Answer page(int asked, List<Block> below, List<Action> further) {
        Page<Theme> page = Page.of(themes, asked);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(page.placed(heading, wording)));
        List<TextList.Entry> entries = page.entries().stream().map(this::entry).toList();
        int room = Budget.LIST.room(blocks) - Phone.length(below);
        List<Item> items = TextList.of(entries, LINES, room);
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
        blocks.addAll(below);
        List<Action> actions = new ArrayList<>(actions(page.entries()));
        actions.addAll(page.turns(line, wording));
        actions.addAll(further);
        return Answer.of(Kind.THEMES)
                .choices(names(page.entries()))
                .offering(page.entries(), wording)
                .page(page)
                .saying(new Reply(blocks, actions));
    }

    private TextList.Entry entry(Theme theme) {
        String said = after.apply(theme);
        return TextList.Entry.ours(
                theme.number() + ".", most -> ThemeName.within(theme, most - said.length(), wording) + said);
    }

    private List<Action> actions(List<Theme> offered) {
        return offered.stream()
                .<Action>map(theme -> TextActions.theme(
                                ThemeName.inFull(theme, wording), new ThemeIntent.ThemeOf(theme, listing))
                        .at(theme.number()))
                .toList();
    }

    public static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }
}
