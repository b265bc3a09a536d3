package org.recueil.command;

import java.util.List;
import org.recueil.command.Answer.Kind;
import org.recueil.command.ThemeIntent.Listing;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** Themes to choose from, and the names by which they are shown. */
final class ThemeChoice {
    private ThemeChoice() {}

    /** All themes, in the order of the index. */
    static Answer all(ThemeFinder themes, Wording wording) {
        List<Theme> all = themes.all();
        return offer(
                new Block.Heading(wording.say("themes.all", all.size(), themes.edition())),
                all,
                Listing.INDEXED,
                wording);
    }

    /** The themes that a description may mean. */
    static Answer among(ThemeIntent.ThemeDescribed asked, Wording wording) {
        Span described = Span.Said.of(asked.described());
        List<Span> several = wording.spans("themes.several", asked.fitting().size(), described);
        // what is suggested under a theme is one more press away
        Listing listing = asked.listing() == Listing.CITED ? Listing.CITED : Listing.INDEXED;
        return offer(new Block.Heading(several), asked.fitting(), listing, wording);
    }

    private static Answer offer(Block heading, List<Theme> offered, Listing listing, Wording wording) {
        Span example = new ThemeIntent.ThemeOf(offered.get(0), listing).command();
        Block next = new Block.Note(wording.spans("themes.how", example));
        Reply reply = new Reply(List.of(heading, entries(offered, wording), next), actions(offered, listing, wording));
        return answer(offered, reply, wording);
    }

    /** A reply that offers themes. */
    static Answer answer(List<Theme> offered, Reply reply, Wording wording) {
        return Answer.of(Kind.THEMES)
                .choices(names(offered))
                .offering(offered, wording)
                .total(offered.size())
                .saying(reply);
    }

    static Block entries(List<Theme> offered, Wording wording) {
        return new Block.Items(offered.stream()
                .map(theme -> new Item(theme.number() + ".", nameIn(theme, wording)))
                .toList());
    }

    static List<Action> actions(List<Theme> offered, Listing listing, Wording wording) {
        return offered.stream()
                .map(theme -> ProvisionActions.theme(nameIn(theme, wording), new ThemeIntent.ThemeOf(theme, listing)))
                .toList();
    }

    static List<String> names(List<Theme> themes) {
        return themes.stream().map(Theme::name).toList();
    }

    /** The official name; in English our own stands before it. */
    static String nameIn(Theme theme, Wording wording) {
        return wording.language() == Language.ENGLISH && !theme.englishName().equals(theme.name())
                ? theme.englishName() + " — " + theme.name()
                : theme.name();
    }
}
