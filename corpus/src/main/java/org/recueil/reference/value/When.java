package org.recueil.reference.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * When a meeting was held, as far as it is said: from the first day to the last, which for a month or a year are its own.
 * Safe for use by several threads.
 */
public record When(LocalDate first, LocalDate last) {
    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");

    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " comes before " + first);
        }
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static When month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new When(whole.atDay(1), whole.atEndOfMonth());
    }

    /** The name of a day's month, in French: {@code janvier}. */
    public static String monthOf(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** The year in which it began. */
    public int year() {
        return first.getYear();
    }

    public boolean isYear() {
        return equals(year(year()));
    }

    public boolean isMonth() {
        return equals(month(year(), first.getMonthValue()));
    }

    /** Whether a meeting was held then: in that month or year, or, where days are said, on each of them. */
    public boolean fits(When meeting) {
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
