package org.recueil.bot.view;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.reference.value.DateRange;
import org.recueil.wording.Wording;

/** A meeting on one line: {@code Groupe de travail, deuxième réunion, 27–29 janvier 2010}. */
public final class MeetingLine {
    private static final int LAST_ORDINAL = 20;

    private MeetingLine() {}

    public static String of(Meeting meeting, Wording wording) {
        MeetingId id = meeting.id();
        String line = wording.say("meeting." + id.part(), ordinal(id, wording), dates(meeting, wording));
        return meeting.draft() ? line + " — " + wording.say("draft") : line;
    }

    /** In short: {@code Deuxième réunion, 2010}. */
    public static String brief(Meeting meeting, Wording wording) {
        String line = wording.say(
                "meeting.brief." + meeting.id().part(), ordinal(meeting.id(), wording), String.valueOf(meeting.year()));
        String capital = line.substring(0, 1).toUpperCase(Locale.ROOT) + line.substring(1);
        return meeting.draft() ? capital + " — " + wording.say("search.is.draft") : capital;
    }

    /** Without body and dates: {@code la deuxième réunion}. */
    public static String name(MeetingId id, Wording wording) {
        return wording.say("meeting.name." + id.part(), ordinal(id, wording));
    }

    private static String ordinal(MeetingId id, Wording wording) {
        return id.number() <= LAST_ORDINAL
                ? wording.say("ordinal." + id.number())
                : wording.say("ordinal.other", id.number());
    }

    /** Dates as somebody named them: {@code 2010}, {@code janvier 2010}, {@code 27–29 janvier 2010}. */
    static String dates(DateRange held, Wording wording) {
        String year = String.valueOf(held.year());
        if (held.isYear()) {
            return year;
        }
        String end = month(held.last(), wording) + " " + year;
        if (held.isMonth()) {
            return end;
        }
        boolean oneMonth = held.first().getMonth() == held.last().getMonth();
        String begin = held.first().getDayOfMonth() + (oneMonth ? "" : " " + month(held.first(), wording));
        return held.first().equals(held.last())
                ? begin + " " + end
                : begin + "–" + held.last().getDayOfMonth() + " " + end;
    }

    private static String month(LocalDate day, Wording wording) {
        return wording.say("date." + DateRange.monthOf(day));
    }

    static String dates(Meeting meeting, Wording wording) {
        return Stream.of(meeting.dates().strip().replace(" au ", "–").split("\\s+"))
                .map(word -> wording.sayOr("date." + word.toLowerCase(Locale.ROOT), word))
                .collect(Collectors.joining(" "));
    }
}
