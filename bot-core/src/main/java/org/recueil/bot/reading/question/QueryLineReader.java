package org.recueil.bot.reading.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.bot.reading.question.QueryLine.PlainScope;
import org.recueil.bot.reading.question.ScopeWords.Scope;
import org.recueil.bot.reading.theme.ThemeFinder;
import org.recueil.model.Theme;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.search.text.Period;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.text.SearchQuery.Filter;
import org.recueil.search.text.TextSource;
import org.recueil.text.RomanNumeral;

/** Gathers the conditions of a {@link QueryLine}. Made for one line. */
final class QueryLineReader {
    /** Nobody types more. Further conditions are read as words. */
    private static final int MOST_CONDITIONS = 50;

    private static final Pattern CONDITION = Pattern.compile(
            "(?<phrase>[\"“«]\\s*+(?<quoted>[^\"“”«»]{1,200}?)\\s*[\"”»])"
                    + "|(?<![\\p{L}\\p{N}])(?<key>" + Condition.anyName() + ")\\s?:\\s?"
                    + "(?<value>\"[^\"]+\"|[\\p{L}\\p{N}.’'–-]+)"
                    + "|(?<![\\p{L}\\p{N}/])(?<unknown>\\p{L}{3,20}+):(?!//)[\\p{L}\\p{N}][^\\s:]{0,60}(?![^\\s])"
                    + "|(?<=^|\\s)-(?<excluded>\\p{L}[\\p{L}’'-]*)"
                    + "|" + PeriodWords.PATTERN,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern YEARS = Pattern.compile("(?<first>(?:19|20)\\d\\d)(?:[–-](?<last>(?:19|20)\\d\\d))?");

    private final ThemeFinder themes;
    private final PeriodWords years;
    private final ScopeWords scopeWords;
    private final List<String> plainYears = new ArrayList<>();
    private final List<PlainScope> scopes = new ArrayList<>();
    private final List<String> periods = new ArrayList<>();
    private final List<String> months = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private List<Theme> wanted = List.of();
    private Optional<Set<ProvisionId>> provisions = Optional.empty();
    private Optional<Part> part = Optional.empty();
    private Optional<Integer> meeting = Optional.empty();
    private Optional<Period> period = Optional.empty();
    /** The meeting named in plain words. */
    private Optional<MeetingId> asked = Optional.empty();

    private Set<TextSource> sources = Set.of();
    private boolean newestFirst;

    QueryLineReader(ConditionVocabulary words) {
        this.themes = words.themes();
        this.scopeWords = words.scopes();
        this.years = new PeriodWords(words.years());
    }

    QueryLine read(String typed) {
        String line = withoutScopes(typed);
        StringBuilder words = new StringBuilder();
        StringBuilder widened = new StringBuilder();
        int kept = 0;
        Matcher condition = CONDITION.matcher(line);
        for (int read = 0; read < MOST_CONDITIONS && condition.find(); read++) {
            if (condition.group("year") != null && !readPlainYears(condition, line)) {
                condition.appendReplacement(words, Matcher.quoteReplacement(condition.group()));
                continue;
            }
            condition.appendReplacement(words, " ");
            int periodsBefore = periods.size();
            if (condition.group("year") != null) {
                filters.add(condition.group());
                plainYears.add(condition.group());
                periods.add(condition.group());
                if (condition.group("month") != null) {
                    months.add(condition.group());
                }
            } else if (condition.group("phrase") != null) {
                phrases.add(condition.group("quoted"));
                words.append(condition.group("quoted")).append(' ');
            } else if (condition.group("unknown") != null) {
                ignored.add(condition.group());
            } else if (condition.group("excluded") != null) {
                excluded.add(condition.group("excluded"));
            } else {
                String value = condition.group("value").replace("\"", "");
                boolean meant = readFilter(Condition.named(condition.group("key")), value, condition.group());
                (meant ? filters : ignored).add(condition.group());
            }
            if (periods.size() > periodsBefore) {
                widened.append(line, kept, condition.start()).append(' ');
                kept = condition.end();
            }
        }
        condition.appendTail(words);
        widened.append(line, kept, line.length());
        Optional<MeetingId> its = asked.or(() -> meeting.map(number -> new MeetingId(part.orElse(Part.A), number)));
        SearchQuery query = new SearchQuery(
                words.toString().strip(),
                phrases,
                excluded,
                new Filter(provisions, part, its, period, sources),
                newestFirst);
        return new QueryLine(query, filters, ignored, wanted, plainYears, scopes, periods, months, widened.toString());
    }

    /** Reads the words that limit the question, and replaces them by spaces. */
    private String withoutScopes(String line) {
        StringBuilder rest = new StringBuilder(line);
        for (Scope scope : scopeWords.in(line)) {
            String typed = line.substring(scope.start(), scope.end());
            filters.add(typed);
            scopes.add(new PlainScope(typed.strip(), key(scope)));
            asked = asked.or(scope::meeting);
            sources = sources.isEmpty() ? scope.sources() : sources;
            newestFirst |= scope.newest();
            rest.replace(scope.start(), scope.end(), " ".repeat(typed.length()));
        }
        return rest.toString();
    }

    private static String key(Scope scope) {
        if (scope.newest()) {
            return "search.scope.newest";
        } else if (scope.meeting().isPresent()) {
            return "search.scope.meeting";
        }
        return "search.scope." + scope.sources().iterator().next();
    }

    private boolean readFilter(Condition condition, String value, String typed) {
        return switch (condition) {
            case THEME -> readTheme(value);
            case MEETING -> readMeeting(value);
            case PART -> readPart(value);
            case SINCE -> readYears(value, typed, years -> Period.since(years.first()));
            case BEFORE -> readYears(value, typed, years -> Period.until(years.first() - 1));
            case AFTER -> readYears(value, typed, years -> Period.since(years.last() + 1));
            case UNTIL -> readYears(value, typed, years -> Period.until(years.last()));
            case WITHIN -> readYears(value, typed, UnaryOperator.identity());
        };
    }

    private boolean readTheme(String value) {
        Set<ProvisionId> listed = new HashSet<>();
        List<Theme> fitting = themes.meant(value);
        fitting.forEach(theme -> listed.addAll(theme.references()));
        wanted = fitting.isEmpty() ? wanted : fitting;
        provisions = listed.isEmpty() ? provisions : Optional.of(listed);
        return !listed.isEmpty();
    }

    private boolean readMeeting(String value) {
        boolean inB = value.toUpperCase(Locale.ROOT).startsWith("B.");
        String numeral = value.replaceFirst("^[aAbB]\\.", "");
        int number = RomanNumeral.valueOf(numeral).orElse(numeral.matches("\\d{1,2}") ? Integer.parseInt(numeral) : 0);
        part = inB ? Optional.of(Part.B) : part;
        meeting = number > 0 ? Optional.of(number) : meeting;
        return number > 0;
    }

    private boolean readPart(String value) {
        boolean known = value.equalsIgnoreCase("A") || value.equalsIgnoreCase("B");
        part = known ? Optional.of(Part.valueOf(value.toUpperCase(Locale.ROOT))) : part;
        return known;
    }

    private boolean readYears(String value, String typed, UnaryOperator<Period> meant) {
        Matcher read = YEARS.matcher(value);
        if (read.matches()) {
            int first = Integer.parseInt(read.group("first"));
            int last = read.group("last") == null ? first : Integer.parseInt(read.group("last"));
            add(meant.apply(new Period(Math.min(first, last), Math.max(first, last))));
            periods.add(typed);
        }
        return read.matches();
    }

    /** Reads years in plain words, unless they belong to a name. */
    private boolean readPlainYears(Matcher condition, String line) {
        Optional<Period> read = years.read(condition, line);
        read.ifPresent(this::add);
        return read.isPresent();
    }

    /** Several periods count as one, from the first year to the last. */
    private void add(Period further) {
        period = Optional.of(period.map(further::with).orElse(further));
    }
}
