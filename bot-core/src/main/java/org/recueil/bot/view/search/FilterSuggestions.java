package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.recueil.bot.answer.ThemeLabels;
import org.recueil.bot.intent.Intent;
import org.recueil.bot.reading.question.Condition;
import org.recueil.bot.view.MeetingLine;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.search.Hit;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.wording.Wording;

/** The filters that a question does not have yet, as actions, each of which leaves some of what was found. */
final class FilterSuggestions {
    /** Since the sixth meeting of the Working Group, about half of the years. */
    private static final int RECENT = 2015;

    /** What the best hits have in common is what people narrow to. */
    private static final int BEST = 30;

    private final Corpus corpus;
    /** The numbers of the themes of each provision that was found. */
    private final Map<ProvisionId, List<Integer>> themes = new ConcurrentHashMap<>();

    private final Map<Integer, Theme> byNumber = new HashMap<>();

    FilterSuggestions(Corpus corpus) {
        this.corpus = corpus;
        corpus.newestThemes().forEach(theme -> byNumber.putIfAbsent(theme.number(), theme));
    }

    List<Action> actions(String asked, Filter filter, List<Hit> found, Wording wording) {
        List<Action> actions = new ArrayList<>();
        if (filter.part().isEmpty()) {
            for (Part part : Part.values()) {
                if (found.stream()
                        .anyMatch(hit -> hit.text().part().filter(part::equals).isPresent())) {
                    actions.add(narrow(wording.say("search.only." + part), asked, Condition.PART.says(part)));
                }
            }
        }
        if (filter.meeting().isEmpty() && filter.part().isEmpty()) {
            mostFrequent(found, FilterSuggestions::meeting)
                    .ifPresent(meeting -> actions.add(narrow(
                            wording.say("search.only.meeting", MeetingLine.name(meeting, wording)),
                            asked,
                            Condition.MEETING.says(meeting.label()))));
        }
        if (filter.period().isEmpty()
                && found.stream().anyMatch(hit -> hit.text().year() >= RECENT)) {
            String since = String.valueOf(RECENT);
            actions.add(narrow(wording.say("search.only.since", since), asked, Condition.SINCE.says(since)));
        }
        if (filter.provisions().isEmpty()) {
            mostFrequent(found, this::themes)
                    .flatMap(this::theme)
                    .ifPresent(theme -> actions.add(narrow(
                            wording.say("search.only.theme", ThemeLabels.of(theme, wording)),
                            asked,
                            Condition.THEME.says(theme.number()))));
        }
        return actions;
    }

    private static Action narrow(String label, String asked, String filter) {
        return new Action.Ask(Action.Role.NARROW, label, Intent.Search.says(asked + " " + filter));
    }

    private static List<MeetingId> meeting(Hit hit) {
        return hit.text().provision().map(id -> List.of(id.meeting())).orElse(List.of());
    }

    /** By their numbers: a theme itself is long to compare. */
    private List<Integer> themes(Hit hit) {
        return hit.text().provision().map(this::themes).orElse(List.of());
    }

    private List<Integer> themes(ProvisionId id) {
        return themes.computeIfAbsent(
                id, its -> corpus.themesOf(its).stream().map(Theme::number).toList());
    }

    private Optional<Theme> theme(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** Of several that are as frequent the first. */
    private static <T extends Comparable<T>> Optional<T> mostFrequent(List<Hit> found, Function<Hit, List<T>> of) {
        Map<T, Integer> counts = new HashMap<>();
        for (Hit hit : found.subList(0, Math.min(BEST, found.size()))) {
            of.apply(hit).forEach(each -> counts.merge(each, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
