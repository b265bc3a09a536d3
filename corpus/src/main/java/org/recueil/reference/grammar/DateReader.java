package org.recueil.reference.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.DateRange;
import org.recueil.text.Folding;
import org.recueil.text.MonthNames;

/** The production {@code date} of {@link org.recueil.reference.ReferenceParser}: {@code 27 au 29 janvier 2010}, {@code April 14, 2009}. */
public final class DateReader {
    private static final Map<String, Integer> MONTHS =
            months(List.of(MonthNames.FRENCH, MonthNames.ENGLISH, MonthNames.SPANISH));
    private static final Set<String> BETWEEN_DAYS = ReferenceVocabulary.union(
            ReferenceVocabulary.SEPARATORS, ReferenceVocabulary.RANGES, ReferenceVocabulary.words("le du and"));
    private static final Set<String> BEFORE_MONTH = ReferenceVocabulary.words("de of");
    private static final Set<String> BEFORE_YEAR = ReferenceVocabulary.words(", de of");
    private static final int MOST_DAYS = 31;

    private DateReader() {}

    private static Map<String, Integer> months(List<List<String>> languages) {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> names : languages) {
            names.forEach(month -> months.put(Folding.letters(month), names.indexOf(month) + 1));
        }
        return Map.copyOf(months);
    }

    /** Reads a date, a month or a year, or leaves the cursor where it was. */
    static Optional<DateRange> read(Cursor cursor) {
        int start = cursor.mark();
        Optional<DateRange> read = readFigures(cursor).or(() -> readWords(cursor));
        if (read.isEmpty()) {
            cursor.back(start);
        }
        return read;
    }

    /** Whether a month's name is ahead. */
    static boolean isMonth(Cursor cursor) {
        return cursor.sees(0, token -> MONTHS.containsKey(token.folded()));
    }

    private static Optional<DateRange> readWords(Cursor cursor) {
        List<Integer> days = readDays(cursor);
        OptionalInt month = readMonth(cursor);
        if (month.isEmpty()) {
            return days.isEmpty() ? readYear(cursor).map(DateRange::year) : Optional.empty();
        }
        int beforeEnd = cursor.mark();
        cursor.skip(BETWEEN_DAYS);
        List<Integer> further = readDays(cursor);
        OptionalInt lastMonth = further.isEmpty() || days.isEmpty() ? OptionalInt.empty() : readMonth(cursor);
        if (lastMonth.isEmpty() && (further.isEmpty() || !days.isEmpty())) {
            cursor.back(beforeEnd);
        }
        List<Integer> first = days.isEmpty() ? further : days;
        List<Integer> last = lastMonth.isPresent() ? further : first;
        return readYear(cursor).flatMap(year -> when(first, month.getAsInt(), last, lastMonth, year));
    }

    private static Optional<DateRange> when(
            List<Integer> first, int month, List<Integer> last, OptionalInt end, int year) {
        if (first.isEmpty()) {
            return Optional.of(DateRange.month(year, month));
        }
        return of(year, month, Collections.min(first), end.orElse(month), Collections.max(last));
    }

    /**
     * The range between two days of a year; empty if no calendar has one of the days or if the first day comes last.
     */
    private static Optional<DateRange> of(int year, int month, int day, int lastMonth, int lastDay) {
        try {
            LocalDate first = LocalDate.of(year, month, day);
            LocalDate last = LocalDate.of(year, lastMonth, lastDay);
            return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static List<Integer> readDays(Cursor cursor) {
        List<Integer> days = new ArrayList<>();
        int end = cursor.mark();
        while (days.size() < MOST_DAYS && isShort(cursor, 0)) {
            days.add(number(cursor, 0));
            cursor.advance();
            if (cursor.isGlued(0) && cursor.sees(0, OrdinalReader.ENDINGS)) {
                cursor.advance();
            }
            end = cursor.mark();
            cursor.skip(BETWEEN_DAYS);
        }
        cursor.back(end);
        return days;
    }

    private static OptionalInt readMonth(Cursor cursor) {
        int start = cursor.mark();
        cursor.skip(BEFORE_MONTH);
        if (!isMonth(cursor)) {
            cursor.back(start);
            return OptionalInt.empty();
        }
        cursor.advance();
        return OptionalInt.of(MONTHS.get(cursor.passed().folded()));
    }

    private static Optional<Integer> readYear(Cursor cursor) {
        int start = cursor.mark();
        cursor.skip(BEFORE_YEAR);
        Optional<Integer> year = cursor.peek().flatMap(MeetingReader::year);
        if (year.isPresent()) {
            cursor.advance();
        } else {
            cursor.back(start);
        }
        return year;
    }

    /**
     * Reads a date in figures: {@code 27/01/2010}, {@code 27.1.2010}, {@code 2010-01-27}. The day comes before the
     * month, as the United Nations write it.
     */
    private static Optional<DateRange> readFigures(Cursor cursor) {
        boolean marked = cursor.sees(1, Kind.MARK)
                && cursor.sees(3, Kind.MARK)
                && cursor.sees(1, "/.-".contains(text(cursor, 1)) ? text(cursor, 1) : " ")
                && text(cursor, 1).equals(text(cursor, 3));
        if (!marked || !isShort(cursor, 2)) {
            return Optional.empty();
        }
        boolean yearFirst = cursor.peek().flatMap(MeetingReader::year).isPresent() && isShort(cursor, 4);
        boolean yearLast = isShort(cursor, 0)
                && cursor.peek(4).flatMap(MeetingReader::year).isPresent();
        if (!yearFirst && !yearLast) {
            return Optional.empty();
        }
        int year = number(cursor, yearFirst ? 0 : 4);
        int month = number(cursor, 2);
        int day = number(cursor, yearFirst ? 4 : 0);
        cursor.back(cursor.mark() + 5);
        return of(year, month, day, month, day);
    }

    private static String text(Cursor cursor, int ahead) {
        return cursor.peek(ahead).map(Token::text).orElse("");
    }

    private static boolean isShort(Cursor cursor, int ahead) {
        return cursor.sees(ahead, token -> token.is(Kind.NUMBER) && token.text().length() <= 2);
    }

    private static int number(Cursor cursor, int ahead) {
        return Integer.parseInt(cursor.peek(ahead).orElseThrow().text());
    }

    /**
     * Reads the dates of a meeting as they are printed: {@code 27 au 29 janvier 2010}, {@code 2008}. Empty if they
     * cannot be read.
     */
    public static Optional<DateRange> printed(String dates) {
        return read(Cursor.line(dates));
    }
}
