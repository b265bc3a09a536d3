package org.recueil.bot.view;

import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reply.Span;
import org.recueil.text.RomanNumeral;
import org.recueil.wording.Wording;

/** The name of a place or range that was asked for, whether or not it exists: {@code II.99}, {@code 5/2, 8.z}. */
public final class PlaceName {
    private PlaceName() {}

    public static String of(Place place, Wording wording) {
        return Span.Said.of(whole(place, wording)).text();
    }

    /** {@code II.31–II.42}, {@code 2010/6, par. 95–99}, {@code 5/2, 8.b–8.e}. */
    public static String of(Place first, Place last, Wording wording) {
        boolean labels = first.anchor() instanceof Anchor.InMeeting;
        String end = labels ? of(last, wording) : String.join(".", last.path());
        return of(first, wording) + "–" + end;
    }

    private static String whole(Place place, Wording wording) {
        String path = String.join(".", place.path());
        Anchor anchor = place.anchor();
        if (anchor instanceof Anchor.InMeeting meeting) {
            String part = meeting.part().map(letter -> letter + ".").orElse("");
            return part + RomanNumeral.of(meeting.number()) + (path.isEmpty() ? "" : "." + path);
        } else if (anchor instanceof Anchor.InInstrument instrument) {
            return instrument.number() + (path.isEmpty() ? "" : ", " + path);
        } else if (anchor instanceof Anchor.InDocument document) {
            return document.symbol() + (path.isEmpty() ? "" : ", par. " + path);
        } else if (anchor instanceof Anchor.InReport report) {
            return RomanNumeral.of(report.meeting()) + (path.isEmpty() ? "" : ", par. " + path);
        } else if (anchor instanceof Anchor.InMeetingOf meeting) {
            return held(path, MeetingLine.dates(meeting.held(), wording));
        } else if (anchor instanceof Anchor.InReportOf report) {
            return held(path, MeetingLine.dates(report.held(), wording));
        }
        throw new IllegalStateException("nobody writes " + anchor);
    }

    private static String held(String path, String dates) {
        return path.isEmpty() ? dates : path + " (" + dates + ")";
    }
}
