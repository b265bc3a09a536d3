package org.recueil.command;

import java.util.List;
import org.recueil.index.Period;
import org.recueil.index.SearchQuery;
import org.recueil.model.Theme;

/**
 * A question as it is typed: plain words, and conditions among them: {@code thème:enfants}, {@code réunion:V}, {@code
 * partie:B}, {@code depuis:2015}, {@code avant:2015}, {@code année:2017}, {@code "mot à mot"}, {@code -organes}. A period
 * is a condition in plain words, too ({@link PeriodWords}). What is no condition after all is a word; nothing is ever an
 * error.
 *
 * @param filters the conditions as typed, without phrases and excluded words
 * @param ignored conditions of which the value means nothing
 * @param themes those to whose provisions the conditions narrow the search
 * @param plainYears the filters that are years in plain words, which may have been meant as words
 * @param periods the filters that say a time, in plain words or not
 * @param months those of the plain years beside which a month was named, which narrows nothing
 * @param ofAllYears the line without them
 */
record QueryLine(
        SearchQuery query,
        List<String> filters,
        List<String> ignored,
        List<Theme> themes,
        List<String> plainYears,
        List<String> periods,
        List<String> months,
        String ofAllYears) {
    QueryLine {
        filters = List.copyOf(filters);
        ignored = List.copyOf(ignored);
        themes = List.copyOf(themes);
        plainYears = List.copyOf(plainYears);
        periods = List.copyOf(periods);
        months = List.copyOf(months);
        ofAllYears = ofAllYears.replaceAll("\\s+", " ").strip();
    }

    /** @param years of the texts: another is a word, such as that of the Protocol */
    static QueryLine read(String line, ThemeFinder themes, Period years) {
        return new QueryLineReader(themes, years).read(line);
    }

    /** Whether the line asks for anything: words, a phrase or a condition. */
    boolean isEmpty() {
        return query.words().isBlank() && query.phrases().isEmpty() && filters.isEmpty();
    }

    /** Whether it has conditions that no plain words say. */
    boolean isConditional() {
        return filters.size() > plainYears.size() || !query.phrases().isEmpty();
    }

    /** Whether something narrows what its words find. */
    boolean hasConditions() {
        return !filters.isEmpty()
                || !query.phrases().isEmpty()
                || !query.excluded().isEmpty();
    }
}
