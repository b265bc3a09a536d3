package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.theme.ThemeChoice;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/** {@code /themes II.37}: the themes under which the index lists a provision, one above it or one below it. */
public final class ProvisionThemes {
    /** A theme and what it lists of a provision. */
    record Listing(Theme theme, List<ProvisionId> places) {
        Listing {
            places = List.copyOf(places);
        }
    }

    private final Corpus corpus;

    public ProvisionThemes(Corpus corpus) {
        this.corpus = corpus;
    }

    public Answer answer(ThemeIntent.ThemesListing asked, Wording wording) {
        ProvisionId id = asked.id();
        List<Listing> listings = of(id, corpus);
        Map<Theme, String> where = new LinkedHashMap<>();
        listings.forEach(each -> where.put(each.theme(), where(each, id, wording)));
        SuggestionView suggestions = new SuggestionView(corpus, wording);
        String heading = listings.isEmpty()
                ? wording.say("themes.of.none", id.label(), String.valueOf(corpus.edition()))
                : wording.say("themes.of", id.label());
        List<Action> further = new ArrayList<>(suggestions.actions(id));
        further.add(TextActions.look(id.label(), id));
        ThemeChoice choice = new ThemeChoice(
                List.of(new Span.Plain(heading)),
                List.copyOf(where.keySet()),
                where::get,
                ThemeIntent.Listing.INDEXED,
                new ThemeIntent.ThemesListing(id).says());
        return choice.page(
                asked.page(), suggestions.of(id, Budget.THEMES_NAMED).stream().toList(), further, wording);
    }

    /** A theme that does not list the provision itself says what it lists instead. */
    private String where(Listing listing, ProvisionId id, Wording wording) {
        List<ProvisionId> places = listing.places();
        return places.contains(id) ? "" : " (" + LabelRanges.of(places, corpus, wording) + ")";
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

    /**
     * Lead to the pages of the list, so that each theme is two presses away.
     *
     * @param themes how many there are, those that we suggest included
     */
    static List<Action> actions(ProvisionId id, int themes, Corpus corpus, Wording wording) {
        int pages = Page.of(of(id, corpus), 1, Budget.LIST.entries()).pages();
        List<Action> actions = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            String label = wording.say(page == 1 ? "themes.of.action" : "themes.of.page.action", themes, page);
            actions.add(new ThemeIntent.ThemesListing(id, page).ask(Action.Role.THEMES, label));
        }
        return actions;
    }
}
