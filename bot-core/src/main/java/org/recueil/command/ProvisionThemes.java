package org.recueil.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;

/** {@code /themes II.37}: the themes under which the index lists a provision, one above it or one below it. */
final class ProvisionThemes {
    /** A theme and what it lists of a provision. */
    record Listing(Theme theme, List<ProvisionId> places) {
        Listing {
            places = List.copyOf(places);
        }
    }

    private final Corpus corpus;

    ProvisionThemes(Corpus corpus) {
        this.corpus = corpus;
    }

    Answer answer(ProvisionId id, Wording wording) {
        List<Listing> listings = of(id, corpus);
        List<Theme> listed = listings.stream().map(Listing::theme).toList();
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        List<Block> blocks = new ArrayList<>();
        if (listed.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(wording.say("themes.of.none", id.label(), String.valueOf(corpus.edition()))));
        } else {
            blocks.add(new Block.Heading(wording.say("themes.of", id.label())));
            blocks.add(new Block.Items(
                    listings.stream().map(each -> entry(each, id, wording)).toList()));
        }
        suggestions.of(id).ifPresent(blocks::add);
        List<Action> actions = new ArrayList<>(ThemeChoice.actions(listed, ThemeIntent.Listing.INDEXED, wording));
        actions.addAll(suggestions.actions(id));
        actions.add(ProvisionActions.look(id.label(), id));
        return ThemeChoice.answer(listed, new Reply(blocks, actions), wording);
    }

    /** A theme that does not list the provision itself says what it lists instead. */
    private Item entry(Listing listing, ProvisionId id, Wording wording) {
        List<ProvisionId> places = listing.places();
        String where = places.contains(id) ? "" : " (" + LabelRanges.of(places, corpus, wording) + ")";
        return new Item(listing.theme().number() + ".", ThemeChoice.nameIn(listing.theme(), wording) + where);
    }

    /** The themes, each with what it lists: the provision, what it is part of, its parts; in this order. */
    static List<Listing> of(ProvisionId id, Corpus corpus) {
        List<ProvisionId> places = new ArrayList<>(id.upwards());
        corpus.descendants(id).forEach(below -> places.add(below.id()));
        Map<Integer, Theme> themes = new LinkedHashMap<>(); // by their numbers: a theme itself is long to compare
        Map<Integer, List<ProvisionId>> lists = new HashMap<>();
        for (ProvisionId at : places) {
            for (Theme theme : corpus.themesOf(at)) {
                themes.putIfAbsent(theme.number(), theme);
                lists.computeIfAbsent(theme.number(), first -> new ArrayList<>())
                        .add(at);
            }
        }
        return themes.values().stream()
                .map(theme -> new Listing(theme, lists.get(theme.number())))
                .toList();
    }

    /** Leads to them, where so many are too many to be offered each. */
    static Action action(ProvisionId id, int themes, Wording wording) {
        return new Action.Ask(
                Action.Role.THEMES, wording.say("themes.of.action", themes), new ThemeIntent.ThemesListing(id).says());
    }
}
