package org.recueil.command;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.Meeting;
import org.recueil.model.MeetingId;

/** A meeting on one line: {@code Groupe de travail, deuxième réunion, 27–29 janvier 2010}. */
final class MeetingLine {
    private static final int LAST_ORDINAL = 20;

    private MeetingLine() {}

    static String of(Meeting meeting, Wording wording) {
        MeetingId id = meeting.id();
        String line = wording.say("meeting." + id.part(), ordinal(id, wording), dates(meeting, wording));
        return meeting.draft() ? line + " — " + wording.say("draft") : line;
    }

    /** The meeting without body and dates: {@code la deuxième réunion}. */
    static String name(MeetingId id, Wording wording) {
        return wording.say("meeting.name." + id.part(), ordinal(id, wording));
    }

    private static String ordinal(MeetingId id, Wording wording) {
        return id.number() <= LAST_ORDINAL
                ? wording.say("ordinal." + id.number())
                : wording.say("ordinal.other", id.number());
    }

    static String dates(Meeting meeting, Wording wording) {
        return Stream.of(meeting.dates().strip().replace(" au ", "–").split("\\s+"))
                .map(word -> wording.sayOr("date." + word.toLowerCase(Locale.ROOT), word))
                .collect(Collectors.joining(" "));
    }
}
