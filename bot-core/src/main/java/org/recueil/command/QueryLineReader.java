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
import org.recueil.text.Folding;

/** Gathers the conditions of a {@link QueryLine}; made for one line. */
final class QueryLineReader {
    /** Nobody types more; further ones are words. */
    private static final int MOST_CONDITIONS = 50;

    private static final Pattern CONDITION = Pattern.compile(
            "(?<phrase>[\"“«]\\s*+(?<quoted>[^\"“”«»]{1,200}?)\\s*[\"”»])"
                    + "|(?<![\\p{L}\\p{N}])(?<key>thème|theme|réunion|reunion|meeting|partie|part|depuis|since"
                    + "|année|annee|year)\\s?:\\s?"
                    + "(?<value>\"[^\"]+\"|[\\p{L}\\p{N}.’'-]+)"
                    + "|(?<=^|\\s)-(?<excluded>\\p{L}[\\p{L}’'-]*)"
                    + "|(?<![\\p{L}\\p{N}./:-])(?:(?<since>depuis|since)\\s{1,9}|(?:en|in|de|of|from|l['’]année)\\s{1,9})?"
                    + "(?<year>20\\d\\d)(?:\\s?(?:[-–]|à|to|et|and)\\s?(?<last>20\\d\\d))?(?![\\p{L}\\p{N}/]|[.-]\\p{N})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ThemeFinder themes;
    private final Period years;
    private final List<String> plainYears = new ArrayList<>();
    private final List<String> phrases = new ArrayList<>();
    private final List<String> excluded = new ArrayList<>();
    private final List<String> filters = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private List<Theme> wanted = List.of();
    private Optional<Set<ProvisionId>> provisions = Optional.empty();
    private Optional<Part> part = Optional.empty();
    private Optional<Integer> meeting = Optional.empty();
    private Optional<Period> period = Optional.empty();

    QueryLineReader(ThemeFinder themes, Period years) {
        this.themes = themes;
        this.years = years;
    }

    QueryLine read(String line) {
        StringBuilder words = new StringBuilder();
        StringBuilder ofAllYears = new StringBuilder();
        int kept = 0;
        Matcher condition = CONDITION.matcher(line);
        for (int read = 0; read < MOST_CONDITIONS && condition.find(); read++) {
            if (condition.group("year") != null && !readPlainYears(condition)) {
                condition.appendReplacement(words, Matcher.quoteReplacement(condition.group()));
                continue;
            }
            condition.appendReplacement(words, " ");
            if (condition.group("year") != null) {
                filters.add(condition.group());
                plainYears.add(condition.group());
                ofAllYears.append(line, kept, condition.start()).append(' ');
                kept = condition.end();
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
        ofAllYears.append(line, kept, line.length());
        Optional<MeetingId> its = meeting.map(number -> new MeetingId(part.orElse(Part.A), number));
        SearchQuery query =
                new SearchQuery(words.toString().strip(), phrases, excluded, new Filter(provisions, part, its, period));
        return new QueryLine(query, filters, ignored, wanted, plainYears, ofAllYears.toString());
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
