package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.answer.ThemeName;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.Condition;
import org.recueil.bot.view.MeetingLine;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
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

    private final Corpus corpus;
    private final Wording wording;

    FilterSuggestions(Corpus corpus, Wording wording) {
        this.corpus = corpus;
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
            mostFrequent(found, this::themes)
                    .flatMap(this::theme)
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

    private static Stream<MeetingId> meeting(Hit hit) {
        return hit.text().provision().stream().map(id -> id.meeting());
    }

    /** By number: Theme.equals compares all references. */
    private Stream<Integer> themes(Hit hit) {
        return hit.text().provision().stream()
                .flatMap(id -> corpus.themesOf(id).stream())
                .map(Theme::number);
    }

    private Optional<Theme> theme(int number) {
        return corpus.newestThemes().stream()
                .filter(theme -> theme.number() == number)
                .findFirst();
    }

    /** The most frequent one; of several, the first. */
    private static <T extends Comparable<T>> Optional<T> mostFrequent(List<Hit> found, Function<Hit, Stream<T>> of) {
        Map<T, Long> counts = found.stream()
                .limit(BEST)
                .flatMap(of)
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
