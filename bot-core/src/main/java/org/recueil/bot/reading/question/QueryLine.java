package org.recueil.bot.reading.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.SearchQuery.Filter;

/**
 * A question as it is typed: plain words with conditions among them, such as {@code thème:enfants}, {@code réunion:V}, {@code
 * partie:B}, {@code depuis:2015}, {@code avant:2015}, {@code année:2017}, {@code "mot à mot"}, {@code -organes}. A period in
 * plain words is a condition, too ({@link PeriodWords}). Whatever is not a condition is a word; nothing is ever an error.
 *
 * @param filters the conditions as typed, without phrases and excluded words
 * @param ignored the conditions with an unknown key or a value that means nothing, as typed
 * @param themes the search is narrowed to the provisions of these themes
 * @param plainYears those filters that are periods in plain words; their words may have been meant literally
 * @param scopes the words that limit the question to some texts, as typed
 * @param periods the filters that name a time, in plain words or not
 * @param months the plain years that were typed with a month; the month narrows nothing
 * @param widened the line without the conditions in plain words and without any period
 */
public record QueryLine(
        SearchQuery query,
        List<String> filters,
        List<String> ignored,
        List<Theme> themes,
        List<String> plainYears,
        List<PlainScope> scopes,
        List<String> periods,
        List<String> months,
        String widened) {
    /**
     * Words that limit a question, such as "à la 4e réunion".
     *
     * @param key of the sentence that explains the limit
     */
    public record PlainScope(String typed, String key) {}

    public QueryLine {
        filters = List.copyOf(filters);
        ignored = List.copyOf(ignored);
        themes = List.copyOf(themes);
        plainYears = List.copyOf(plainYears);
        scopes = List.copyOf(scopes);
        periods = List.copyOf(periods);
        months = List.copyOf(months);
        widened = widened.replaceAll("\\s+", " ").strip();
    }

    public static QueryLine read(String line, ConditionVocabulary words) {
        return new QueryLineReader(words).read(line);
    }

    /** The same question, limited to a meeting or session instead of a period. */
    QueryLine at(MeetingId meeting) {
        Filter of = query.filter();
        Filter narrower = new Filter(of.provisions(), of.part(), Optional.of(meeting), Optional.empty(), of.sources());
        SearchQuery narrowed =
                new SearchQuery(query.words(), query.phrases(), query.excluded(), narrower, query.newestFirst());
        return new QueryLine(narrowed, filters, ignored, themes, plainYears, scopes, periods, months, widened);
    }

    /** The same, if words outside this line name the meeting. */
    QueryLine at(MeetingId meeting, String typed) {
        PlainScope scope = new PlainScope(typed, "search.scope.meeting");
        return new QueryLine(
                at(meeting).query(),
                with(filters, typed),
                ignored,
                themes,
                plainYears,
                with(scopes, scope),
                periods,
                months,
                widened);
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** Whether the line asks for nothing: it has no words, no phrase and no condition. Excluded words alone ask for nothing. */
    public boolean isEmpty() {
        return query.words().isBlank() && query.phrases().isEmpty() && filters.isEmpty();
    }

    /** Whether it has conditions that are written as such, with a colon or quotation marks. */
    boolean hasTypedConditions() {
        return filters.size() > plainYears.size() + scopes.size()
                || !query.phrases().isEmpty();
    }

    /** Whether anything narrows what the words find. */
    public boolean hasConditions() {
        return !filters.isEmpty()
                || !query.phrases().isEmpty()
                || !query.excluded().isEmpty();
    }
}
