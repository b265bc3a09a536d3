package org.recueil.reference.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.recueil.text.MonthNames;

/**
 * The days on which a meeting was held, as far as they are given. A month or a year is the range from its first day to its last.
 * Safe for use by several threads.
 */
public record DateRange(LocalDate first, LocalDate last) {
    public DateRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " comes before " + first);
        }
    }

    /** The whole of a year. */
    public static DateRange year(int year) {
        return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The whole of a month, which is numbered from 1. */
    public static DateRange month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new DateRange(whole.atDay(1), whole.atEndOfMonth());
    }

    /** The name of a day's month, in French: {@code janvier}. */
    public static String monthOf(LocalDate day) {
        return MonthNames.FRENCH.get(day.getMonthValue() - 1);
    }

    /** The year in which it began. */
    public int year() {
        return first.getYear();
    }

    /** Whether this is the whole of a year. */
    public boolean isYear() {
        return equals(year(year()));
    }

    /** Whether this is the whole of a month. */
    public boolean isMonth() {
        return equals(month(year(), first.getMonthValue()));
    }

    /**
     * Whether a meeting was held in this range. A month or a year needs one day of the meeting; a range of days must
     * lie within the meeting.
     */
    public boolean fits(DateRange meeting) {
        return isYear() || isMonth()
                ? !meeting.last.isBefore(first) && !meeting.first.isAfter(last)
                : !first.isBefore(meeting.first) && !last.isAfter(meeting.last);
    }

    /** {@code 2010}, {@code 2010-01}, {@code 2010-01-27}, {@code 2010-01-27..2010-01-29}. */
    @Override
    public String toString() {
        if (isYear()) {
            return String.valueOf(year());
        } else if (isMonth()) {
            return YearMonth.from(first).toString();
        }
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
