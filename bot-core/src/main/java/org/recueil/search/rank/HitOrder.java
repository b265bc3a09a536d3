package org.recueil.search.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.recueil.model.Theme;
import org.recueil.model.id.TextId;
import org.recueil.search.index.Ranked;
import org.recueil.search.question.Question;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.TextSource;

/** Which of the texts that were found are shown, and in which order. Safe for several threads. */
public final class HitOrder {
    /** What scores less than this part of the best says only a common word of the question. */
    private static final float LEAST = 0.35f;

    /** What scores this part of the best answers well. */
    private static final float WELL = 0.5f;

    /** Enough for the newest, which may say it in fewer words. */
    private static final float WELL_ENOUGH = 0.45f;

    /** A text of the Conference that answers well is among so many. */
    private static final int SOON = 5;

    private static final float OF_DRAFT = 0.99f;
    private static final float NOT_ADOPTED = 0.97f;
    /** Few words name a subject, of which people want what was adopted; a question may be answered by a debate alone. */
    private static final float BESIDE_FEW_WORDS = 0.85f;

    private static final int FEW_WORDS = 2;

    private final List<Searchable> texts;
    private final Map<TextId, Integer> places = new HashMap<>();

    public HitOrder(List<Searchable> texts) {
        this.texts = texts;
        for (int place = 0; place < texts.size(); place++) {
            places.put(texts.get(place).id(), place);
        }
    }

    /**
     * The places of the texts that are shown: what named themes list, then what answers well enough.
     *
     * @param found texts alone, in any order
     */
    public Collection<Integer> of(
            List<Ranked> found, Question question, Collection<Theme> named, Predicate<Searchable> passes) {
        SearchQuery query = question.query();
        float notAdopted = question.concepts().size() <= FEW_WORDS ? BESIDE_FEW_WORDS : NOT_ADOPTED;
        List<Ranked> standing = new ArrayList<>(found.size());
        float best = 0;
        for (Ranked each : found) {
            float score = each.score() * standing(texts.get(each.place()), notAdopted);
            standing.add(new Ranked(each.place(), score));
            best = Math.max(best, score);
        }
        List<Ranked> shown = bestFirst(standing, LEAST * best);
        if (query.newestFirst()) {
            return places(newestFirst(shown, WELL_ENOUGH * best));
        }
        Set<Integer> ordered = named.isEmpty() ? new LinkedHashSet<>() : listed(named, standing, passes);
        Set<Integer> well = new HashSet<>(ordered);
        for (Ranked each : shown) {
            ordered.add(each.place());
            if (named.isEmpty() && each.score() >= WELL * best) {
                well.add(each.place());
            }
        }
        return withTheConferenceSoon(ordered, well);
    }

    /** Those that answer well enough to be shown; sorting the others would take longer than finding them. */
    private static List<Ranked> bestFirst(List<Ranked> found, float least) {
        return found.stream()
                .filter(each -> each.score() >= least)
                .sorted(Ranked.BEST_FIRST)
                .toList();
    }

    private static List<Integer> places(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::place).toList();
    }

    /** Of texts that answer equally well, the adopted come first. */
    private static float standing(Searchable text, float notAdopted) {
        return switch (text.source()) {
            case CONFERENCE, WORKING_GROUP -> 1;
            case DRAFT -> OF_DRAFT;
            case DOCUMENT, DEBATE -> notAdopted;
        };
    }

    private List<Ranked> newestFirst(List<Ranked> ranked, float least) {
        List<Ranked> well =
                ranked.stream().filter(each -> each.score() >= least).toList();
        List<Ranked> newest = new ArrayList<>(well);
        newest.sort(
                Comparator.comparingInt((Ranked each) -> texts.get(each.place()).year())
                        .reversed());
        newest.addAll(ranked.subList(well.size(), ranked.size()));
        return newest;
    }

    /** If a text of the Conference answers well, one is among the first few. */
    private List<Integer> withTheConferenceSoon(Set<Integer> ordered, Set<Integer> well) {
        List<Integer> places = new ArrayList<>(ordered);
        for (int at = 0; at < places.size(); at++) {
            int place = places.get(at);
            if (texts.get(place).source() == TextSource.CONFERENCE && well.contains(place)) {
                if (at >= SOON) {
                    places.add(SOON - 1, places.remove(at));
                }
                break;
            }
        }
        return places;
    }

    /** What named themes list leads: what answers first, the rest in the order of the texts. */
    private Set<Integer> listed(Collection<Theme> named, List<Ranked> found, Predicate<Searchable> passes) {
        Set<Integer> listed = named.stream()
                .flatMap(theme -> theme.references().stream())
                .map(places::get)
                .filter(place -> place != null && passes.test(texts.get(place)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Integer> ordered = new LinkedHashSet<>(places(found.stream()
                .filter(each -> listed.contains(each.place()))
                .sorted(Ranked.BEST_FIRST)
                .toList()));
        ordered.addAll(listed);
        return ordered;
    }
}
