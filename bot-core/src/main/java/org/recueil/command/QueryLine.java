package org.recueil.command;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.index.Period;
import org.recueil.index.SearchQuery;
import org.recueil.index.SearchQuery.Filter;
import org.recueil.model.MeetingId;
import org.recueil.model.Part;
import org.recueil.model.ProvisionId;
import org.recueil.model.RomanNumeral;
import org.recueil.model.Theme;

/**
 * A question as it is typed: plain words, and conditions among them: {@code thème:enfants}, {@code réunion:V}, {@code
 * partie:B}, {@code depuis:2015}, {@code année:2017}, {@code "mot à mot"}, {@code -organes}. A year of a meeting is a
 * condition in plain words, too: {@code en 2017}, {@code since 2015}, {@code de 2010 à 2013}. What is no condition after
 * all is a word; nothing is ever an error.
 *
 * @param filters the conditions as typed, without phrases and excluded words
 * @param ignored conditions of which the value means nothing
 * @param themes those to whose provisions the conditions narrow the search
 */
record QueryLine(SearchQuery query, List<String> filters, List<String> ignored, List<Theme> themes) {
    /** Nobody types more; further ones are words. */
    private static final int MOST_CONDITIONS = 50;

    private static final Pattern CONDITION = Pattern.compile(
            "(?<phrase>[\"“«]\\s*+(?<quoted>[^\"“”«»]{1,200}?)\\s*[\"”»])"
                    + "|(?<![\\p{L}\\p{N}])(?<key>thème|theme|réunion|reunion|meeting|partie|part|depuis|since|année|annee|year)\\s?:\\s?"
                    + "(?<value>\"[^\"]+\"|[\\p{L}\\p{N}.’'-]+)"
                    + "|(?<=^|\\s)-(?<excluded>\\p{L}[\\p{L}’'-]*)"
                    + "|(?<![\\p{L}\\p{N}./:-])(?:(?<since>depuis|since)\\s{1,9}|(?:en|in|de|of|from|l['’]année)\\s{1,9})?"
                    + "(?<year>20\\d\\d)(?:\\s?(?:[-–]|à|to|et|and)\\s?(?<last>20\\d\\d))?(?![\\p{L}\\p{N}/]|[.-]\\p{N})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    QueryLine {
        filters = List.copyOf(filters);
        ignored = List.copyOf(ignored);
        themes = List.copyOf(themes);
    }

    /** @param years of the texts: another is a word, such as that of the Protocol */
    static QueryLine read(String line, ThemeFinder themes, Period years) {
        return new Reader(themes, years).read(line);
    }

    /** Whether the line asks for anything: words, a phrase or a condition. */
    boolean isEmpty() {
        return query.words().isBlank() && query.phrases().isEmpty() && filters.isEmpty();
    }

    /** Whether something narrows what its words find. */
    boolean hasConditions() {
        return !filters.isEmpty()
                || !query.phrases().isEmpty()
                || !query.excluded().isEmpty();
    }

    /** The years in plain words, which may have been meant as words. */
    List<String> plainYears() {
        return filters.stream().filter(filter -> !filter.contains(":")).toList();
    }

    /** Gathers the conditions of one line. */
    private static final class Reader {
        private final ThemeFinder themes;
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private final List<String> filters = new ArrayList<>();
        private final List<String> ignored = new ArrayList<>();
        private List<Theme> wanted = List.of();
        private Optional<Set<ProvisionId>> provisions = Optional.empty();
        private Optional<Part> part = Optional.empty();
        private Optional<Integer> meeting = Optional.empty();
        private final Period years;
        private Optional<Period> period = Optional.empty();

        Reader(ThemeFinder themes, Period years) {
            this.themes = themes;
            this.years = years;
        }

        QueryLine read(String line) {
            StringBuilder words = new StringBuilder();
            Matcher condition = CONDITION.matcher(line);
            for (int read = 0; read < MOST_CONDITIONS && condition.find(); read++) {
                if (condition.group("year") != null && !readPlainYears(condition)) {
                    condition.appendReplacement(words, Matcher.quoteReplacement(condition.group()));
                    continue;
                }
                condition.appendReplacement(words, " ");
                if (condition.group("year") != null) {
                    filters.add(condition.group());
                } else if (condition.group("phrase") != null) {
                    phrases.add(condition.group("quoted"));
                    words.append(condition.group("quoted")).append(' ');
                } else if (condition.group("excluded") != null) {
                    excluded.add(condition.group("excluded"));
                } else {
                    String value = condition.group("value").replace("\"", "");
                    boolean meant = readFilter(Folding.fold(condition.group("key")), value);
                    (meant ? filters : ignored).add(condition.group());
                }
            }
            condition.appendTail(words);
            Optional<MeetingId> its = meeting.map(number -> new MeetingId(part.orElse(Part.A), number));
            SearchQuery query = new SearchQuery(
                    words.toString().strip(), phrases, excluded, new Filter(provisions, part, its, period));
            return new QueryLine(query, filters, ignored, wanted);
        }

        private boolean readFilter(String key, String value) {
            return switch (key) {
                case "theme" -> readTheme(value);
                case "reunion", "meeting" -> readMeeting(value);
                case "partie", "part" -> readPart(value);
                case "annee", "year" -> readYear(value, Period::of);
                default -> readYear(value, Period::since);
            };
        }

        private boolean readTheme(String value) {
            Set<ProvisionId> listed = new HashSet<>();
            List<Theme> fitting = themes.fitting(value);
            fitting.forEach(theme -> listed.addAll(theme.references()));
            wanted = fitting.isEmpty() ? wanted : fitting;
            provisions = listed.isEmpty() ? provisions : Optional.of(listed);
            return !listed.isEmpty();
        }

        private boolean readMeeting(String value) {
            boolean inB = value.toUpperCase(Locale.ROOT).startsWith("B.");
            String numeral = value.replaceFirst("^[aAbB]\\.", "");
            int number =
                    RomanNumeral.valueOf(numeral).orElse(numeral.matches("\\d{1,2}") ? Integer.parseInt(numeral) : 0);
            part = inB ? Optional.of(Part.B) : part;
            meeting = number > 0 ? Optional.of(number) : meeting;
            return number > 0;
        }

        private boolean readPart(String value) {
            boolean known = value.equalsIgnoreCase("A") || value.equalsIgnoreCase("B");
            part = known ? Optional.of(Part.valueOf(value.toUpperCase(Locale.ROOT))) : part;
            return known;
        }

        private boolean readYear(String value, IntFunction<Period> meant) {
            boolean year = value.matches("(?:19|20)\\d\\d");
            period = year ? Optional.of(meant.apply(Integer.parseInt(value))) : period;
            return year;
        }

        /** Years without a colon; several are those from the first to the last. */
        private boolean readPlainYears(Matcher condition) {
            int first = Integer.parseInt(condition.group("year"));
            int last = condition.group("last") == null ? first : Integer.parseInt(condition.group("last"));
            if (!years.has(first) || !years.has(last)) {
                return false;
            }
            Period read = condition.group("since") == null
                    ? Period.of(first).with(Period.of(last))
                    : Period.since(Math.min(first, last));
            period = Optional.of(period.map(read::with).orElse(read));
            return true;
        }
    }
}
