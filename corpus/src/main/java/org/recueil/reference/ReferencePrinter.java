package org.recueil.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.reference.value.Reference.Onward;
import org.recueil.reference.value.Reference.Range;
import org.recueil.text.RomanNumeral;

/**
 * Writes references so that {@link ReferenceParser} reads the same references again. Each has one short form in French:
 * {@code II.37}, {@code B.V.8.e}, {@code 5/2, par. 8 e)}, {@code 2010/6, par. 95–99}, {@code II.31–II.42}.
 */
public final class ReferencePrinter {
    private static final String PREAMBLE = "al";

    private ReferencePrinter() {}

    /**
     * All references on one line, followed by the rest.
     *
     * @param rest what followed the references, as {@link ReferenceParser.Parsed} has it; usually empty
     * @throws IllegalArgumentException if a place is relative to the text that cites it ({@link Anchor.Here}), which a
     *     line cannot say
     */
    public static String line(List<Reference> references, String rest) {
        StringBuilder line = new StringBuilder();
        boolean afterAlinea = false;
        for (Reference reference : references) {
            // after a comma, a bare numeral might not be read as a meeting
            Place first = reference.first();
            boolean bare =
                    first.anchor() instanceof Anchor.InMeeting && first.path().isEmpty();
            // after an alinea, a comma would make the next numeral the number of another alinea
            String separator = bare ? " " : afterAlinea ? " ; " : ", ";
            line.append(line.isEmpty() ? "" : separator).append(element(reference));
            afterAlinea = isAlinea(reference.last());
        }
        return (line + " " + rest).strip();
    }

    private static boolean isAlinea(Place place) {
        return !place.path().isEmpty() && place.path().get(0).equals(PREAMBLE);
    }

    private static String element(Reference reference) {
        String first = place(reference.first());
        if (reference instanceof Range range) {
            return first + "–" + place(range.last());
        }
        return reference instanceof Onward ? first + " et suivantes" : first;
    }

    private static String place(Place place) {
        Anchor anchor = place.anchor();
        List<String> path = place.path();
        if (anchor instanceof Anchor.InMeeting meeting) {
            String part = meeting.part().map(letter -> letter + ".").orElse("");
            return part + RomanNumeral.of(meeting.number()) + (path.isEmpty() ? "" : "." + String.join(".", path));
        } else if (anchor instanceof Anchor.InInstrument instrument) {
            return inDocument(instrument.number(), path, false);
        } else if (anchor instanceof Anchor.InDocument document) {
            return inDocument(document.symbol(), path, document.recommendation());
        } else if (anchor instanceof Anchor.InReport report) {
            String named = "rapport de la réunion " + RomanNumeral.of(report.meeting());
            return inDocument(named, path, report.recommendation());
        } else if (anchor instanceof Anchor.InReportOf report) {
            return inDocument("rapport de la réunion " + of(report.held()), path, report.recommendation());
        } else if (anchor instanceof Anchor.InMeetingOf meeting) {
            String named = (meeting.part() == Part.A ? "réunion " : "session ") + of(meeting.held());
            return path.isEmpty() ? named : named + ", " + steps(path);
        }
        throw new IllegalArgumentException("no line can say from outside a text where this stands: " + place);
    }

    private static String inDocument(String document, List<String> path, boolean recommendations) {
        if (path.isEmpty()) {
            return document;
        } else if (path.get(0).equals(PREAMBLE)) {
            return document + ", al. " + String.join(" ", path.subList(1, path.size()));
        }
        return document + (recommendations ? ", recommandation " : ", par. ") + steps(path);
    }

    /** The steps of a path: {@code 8 e)}, {@code 51 j) iv)}. */
    private static String steps(List<String> path) {
        return path.get(0)
                + path.stream()
                        .skip(1)
                        .map(step -> " " + step + (ProvisionId.isNumber(step) ? "" : ")"))
                        .collect(Collectors.joining());
    }

    /**
     * A time after "réunion": {@code de 2010}, {@code de janvier 2010}, {@code du 27 janvier 2010},
     * {@code du 30 janvier au 2 février 2010}.
     */
    private static String of(DateRange held) {
        if (held.isYear()) {
            return "de " + held.year();
        } else if (held.isMonth()) {
            return "de " + month(held.first());
        } else if (held.first().equals(held.last())) {
            return "du " + day(held.first());
        }
        return held.first().getMonth() == held.last().getMonth()
                ? "du " + held.first().getDayOfMonth() + " au " + day(held.last())
                : "du " + held.first().getDayOfMonth() + " " + DateRange.monthOf(held.first()) + " au "
                        + day(held.last());
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private static String month(LocalDate day) {
        return DateRange.monthOf(day) + " " + day.getYear();
    }
}
