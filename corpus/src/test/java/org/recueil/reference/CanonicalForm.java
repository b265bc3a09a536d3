package org.recueil.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.RomanNumeral;

/**
 * The form in which the tables of these tests write what a reference means: {@code II 37}, {@code 5/2 8 e..5/2 8 g}.
 */
public final class CanonicalForm {
    private CanonicalForm() {}

    public static String of(List<Reference> references) {
        return references.stream().map(CanonicalForm::of).collect(Collectors.joining("; "));
    }

    static String of(Reference reference) {
        if (reference instanceof Reference.Range range) {
            return of(range.first()) + ".." + of(range.last());
        }
        return of(reference.first()) + (reference instanceof Reference.Onward ? ".." : "");
    }

    public static String of(Place place) {
        return (of(place.anchor()) + " " + String.join(" ", place.path())).strip();
    }

    private static String of(Anchor anchor) {
        if (anchor instanceof Anchor.InMeeting meeting) {
            String part = meeting.part().map(letter -> letter + " ").orElse("");
            return part + RomanNumeral.of(meeting.number());
        } else if (anchor instanceof Anchor.InInstrument instrument) {
            return instrument.number();
        } else if (anchor instanceof Anchor.InMeetingOf meeting) {
            return meeting.part() + " " + meeting.held();
        } else if (anchor instanceof Anchor.InDocument document) {
            return document.symbol() + (document.recommendation() ? " rec." : "");
        } else if (anchor instanceof Anchor.InReport report) {
            return "report of " + RomanNumeral.of(report.meeting()) + (report.recommendation() ? " rec." : "");
        } else if (anchor instanceof Anchor.InReportOf report) {
            return "report of " + report.held() + (report.recommendation() ? " rec." : "");
        }
        return "here";
    }
}
