package org.recueil.bot.view.provision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Budget;
import org.recueil.bot.answer.Page;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.ThemeIntent;
import org.recueil.bot.view.LabelRanges;
import org.recueil.bot.view.TextActions;
import org.recueil.bot.view.theme.ThemeChoice;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Wording;

/**
 * The themes of one provision: those of the index that list it or a provision above or below it, and those that we suggest.
 * Suggestions are always marked as ours.
 */
public final class ProvisionThemes {
    /** More themes are not named beside a provision but counted. */
    private static final int MOST_NAMED = 2;

    /** More themes do not have actions of their own: their long names would bury all other actions. */
    private static final int MOST_ACTIONS = 2;

    /** A theme and the provisions that it lists: this one, those above it and those below it, in this order. */
    record Listing(Theme theme, List<ProvisionId> places) {
        Listing {
            places = List.copyOf(places);
        }
    }

    private final ProvisionId id;
    private final Corpus corpus;
    private final Wording wording;
    private final List<Listing> listings;

    /** The best fitting first. A theme is suggested only for a provision that no index lists. */
    private final List<Theme> suggested;

    public ProvisionThemes(ProvisionId id, Corpus corpus, Wording wording) {
        this.id = id;
        this.corpus = corpus;
        this.wording = wording;
        this.listings = listings(id, corpus);
        this.suggested = corpus.isListed(id) ? List.of() : suggested(id, corpus);
    }

    /** The themes that list a provision or one above or below it. Themes that list the provision itself come first. */
    static List<Listing> listings(ProvisionId id, Corpus corpus) {
        List<ProvisionId> places = new ArrayList<>(id.upwards());
        corpus.descendants(id).forEach(below -> places.add(below.id()));
        Map<Integer, Theme> themes = new LinkedHashMap<>(); // keyed by number: Theme.equals compares all references
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

    private static List<Theme> suggested(ProvisionId id, Corpus corpus) {
        return corpus.suggestions().of(id).stream()
                .flatMap(name -> corpus.newestThemes().stream()
                        .filter(theme -> theme.name().equals(name)))
                .toList();
    }

    /** {@code /themes II.37}: a page of the themes that list it. */
    public Answer answer(int page) {
        Map<Theme, String> where = new LinkedHashMap<>();
        listings.forEach(listing -> where.put(listing.theme(), where(listing)));
        String heading = listings.isEmpty()
                ? wording.say("themes.of.none", id.label(), String.valueOf(corpus.edition()))
                : wording.say("themes.of", id.label());
        List<Action> further = new ArrayList<>(suggestedActions());
        further.add(TextActions.look(id));
        ThemeChoice choice = new ThemeChoice(
                List.of(new Span.Plain(heading)),
                List.copyOf(where.keySet()),
                where::get,
                ThemeIntent.Listing.INDEXED,
                new ThemeIntent.ThemesListing(id).says(),
                wording);
        return choice.page(page, suggestedNote(Budget.THEMES_NAMED).stream().toList(), further);
    }

    /** What a theme lists if it does not list the provision itself. */
    private String where(Listing listing) {
        List<ProvisionId> places = listing.places();
        return places.contains(id) ? "" : " (" + LabelRanges.of(places, corpus, wording) + ")";
    }

    /**
     * The themes that list the provision or one above it, those with the fewest texts first; if there are none, those that we
     * suggest. As many are named as there is room for.
     *
     * @param room how many characters the note may have
     */
    Optional<Block> note(int room) {
        List<ProvisionId> above = id.upwards();
        List<String> names = listings.stream()
                .filter(listing -> above.contains(listing.places().get(0)))
                .sorted(Comparator.comparingInt(
                        listing -> listing.theme().references().size()))
                .map(listing -> named(listing.theme(), listing.places().get(0)))
                .toList();
        return some("themes.are", "themes.number", names, room).or(() -> suggestedNote(room));
    }

    private String named(Theme theme, ProvisionId at) {
        String name = ThemeName.of(theme, wording);
        return at.equals(id) ? name : name + " (" + at.label() + ")";
    }

    private Optional<Block> suggestedNote(int room) {
        List<String> names = suggested.stream()
                .sorted(Comparator.comparingInt(Theme::number))
                .map(theme -> ThemeName.of(theme, wording))
                .toList();
        return some("suggested.are", "suggested.number", names, room);
    }

    /**
     * As many of the names as there is room for, and how many others there are; empty if there are no names.
     *
     * @param key of the sentence that names them
     * @param counted of the sentence that only counts them
     */
    private Optional<Block> some(String key, String counted, List<String> names, int room) {
        for (int named = Math.min(MOST_NAMED, names.size()); named > 0; named--) {
            String some = String.join(wording.semicolon(), names.subList(0, named));
            int others = names.size() - named;
            String sentence = wording.say(key, others == 0 ? some : wording.count("themes.others", others, some));
            if (some.length() <= Budget.THEMES_NAMED && sentence.length() < room) {
                return Optional.of(new Block.Note(sentence));
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Block.Note(wording.count(counted, names.size())));
    }

    /**
     * Actions that show the themes. If there are many, one action for each page of their list, so that each theme is two
     * presses away.
     */
    List<Action> actions() {
        int themes = listings.size() + suggested.size();
        if (themes > MOST_ACTIONS) {
            return pages(themes);
        }
        List<Action> actions = new ArrayList<>();
        listings.forEach(listing -> actions.add(TextActions.theme(listing.theme(), wording)));
        actions.addAll(suggestedActions());
        return actions;
    }

    private List<Action> suggestedActions() {
        return suggested.stream()
                .<Action>map(theme -> new ThemeIntent.ThemeOf(theme)
                        .ask(Action.Role.THEME, wording.say("suggested.theme.action", ThemeName.label(theme, wording))))
                .toList();
    }

    /** @param themes how many there are, including those that we suggest */
    private List<Action> pages(int themes) {
        int pages = Page.of(listings, 1).pages();
        List<Action> actions = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            String label = wording.say(page == 1 ? "themes.of.action" : "themes.of.page.action", themes, page);
            actions.add(new ThemeIntent.ThemesListing(id, page).ask(Action.Role.THEMES, label));
        }
        return actions;
    }
}
