package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.Condition;
import org.recueil.bot.view.MeetingLine;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.reply.Action;
import org.recueil.search.Hit;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.wording.Wording;

/** Actions that add a filter to a question. Each filter leaves some of the results. */
final class FilterSuggestions {
    /** The year of the sixth meeting of the Working Group; about half of the years come after it. */
    private static final int RECENT = 2015;

    /** Filters are suggested by what the best hits have in common. */
    private static final int BEST = 30;

    private final TextFacts facts;
    private final Wording wording;

    FilterSuggestions(TextFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    List<Action> actions(String asked, Filter filter, List<Hit> found) {
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
            mostFrequent(found, hit -> facts.themes(hit.text()))
                    .flatMap(facts::theme)
                    .ifPresent(theme -> actions.add(narrow(
                            wording.say("search.only.theme", ThemeName.label(theme, wording)),
                            asked,
                            Condition.THEME.says(theme.number()))));
        }
        return actions;
    }

    private static Action narrow(String label, String asked, String filter) {
        return Verb.SEARCH.ask(Action.Role.NARROW, label, asked + " " + filter);
    }

    private static List<MeetingId> meeting(Hit hit) {
        return hit.text().provision().map(id -> List.of(id.meeting())).orElse(List.of());
    }

    /** The most frequent one; of several, the first. */
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
