package org.recueil.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.recueil.model.id.MeetingId;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Bilingual;
import org.recueil.text.RomanNumeral;

/**
 * Follows the numbering of a meeting's provisions. A mark must be the next one on some level. {@code i)} is the letter
 * after {@code h)}; otherwise it is the first numeral below the current letter.
 */
public final class ProvisionNumbering {
    private final MeetingId meeting;
    private Optional<ProvisionId> last = Optional.empty();

    public ProvisionNumbering(MeetingId meeting) {
        this.meeting = meeting;
    }

    /** The provision that this mark begins; empty if the mark continues nothing. */
    public Optional<ProvisionId> next(String mark) {
        Optional<ProvisionId> next = ProvisionId.isNumber(mark) ? nextNumber(mark) : nextLetter(mark);
        next.ifPresent(id -> last = Optional.of(id));
        return next;
    }

    /** The limit of marks of this kind, if this mark is beyond it. */
    static Optional<Bilingual> beyond(String mark) {
        if (ProvisionId.isNumber(mark)) {
            boolean beyond = mark.length() > 5 || Integer.parseInt(mark) > ProvisionId.LAST_NUMBER;
            return beyond
                    ? Optional.of(Bilingual.of(
                            "les numéros vont jusqu’à " + ProvisionId.LAST_NUMBER,
                            "numbers go up to " + ProvisionId.LAST_NUMBER))
                    : Optional.empty();
        }
        OptionalInt numeral = RomanNumeral.valueOf(mark);
        if (mark.length() == 2 && numeral.isEmpty()) {
            return Optional.of(Bilingual.of("les lettres vont de a) à z)", "letters go from a) to z)"));
        }
        return mark.length() > 1 && numeral.isPresent() && numeral.getAsInt() > ProvisionId.LAST_NUMERAL
                ? Optional.of(Bilingual.of("les chiffres romains vont de i) à ", "Roman numerals go from i) to ")
                        .and(Bilingual.same(
                                RomanNumeral.of(ProvisionId.LAST_NUMERAL).toLowerCase(Locale.ROOT) + ")")))
                : Optional.empty();
    }

    /** The next alinea of a preamble, which has no mark. */
    public ProvisionId nextAlinea() {
        int number = last.map(id -> Integer.parseInt(id.path().get(1))).orElse(0) + 1;
        ProvisionId id = new ProvisionId(meeting, List.of(ProvisionId.PREAMBLE, String.valueOf(number)));
        last = Optional.of(id);
        return id;
    }

    /** The next alinea of a preamble, if it has this number and nothing else stands before it. */
    Optional<ProvisionId> nextAlinea(String number) {
        boolean inPreamble = last.map(ProvisionId::isPreamble).orElse(true);
        int expected = last.filter(ProvisionId::isPreamble)
                        .map(id -> Integer.valueOf(id.path().get(1)))
                        .orElse(0)
                + 1;
        return inPreamble && number.equals(String.valueOf(expected)) ? Optional.of(nextAlinea()) : Optional.empty();
    }

    private Optional<ProvisionId> nextNumber(String mark) {
        int expected = last.map(id -> id.path().get(0))
                        .filter(ProvisionId::isNumber)
                        .map(Integer::valueOf)
                        .orElse(0)
                + 1;
        return expected <= ProvisionId.LAST_NUMBER && mark.equals(String.valueOf(expected))
                ? id(List.of(mark))
                : Optional.empty();
    }

    private Optional<ProvisionId> nextLetter(String mark) {
        List<String> path =
                last.filter(id -> !id.isPreamble()).map(ProvisionId::path).orElse(List.of());
        int lettersAt = ProvisionId.letterLevel(path);
        char expectedLetter =
                path.size() > lettersAt ? (char) (path.get(lettersAt).charAt(0) + 1) : 'a';
        if (mark.equals(String.valueOf(expectedLetter))) {
            return id(join(path.subList(0, lettersAt), mark));
        }
        int expectedNumeral = path.size() > lettersAt + 1
                ? RomanNumeral.valueOf(path.get(lettersAt + 1)).orElse(0) + 1
                : 1;
        boolean isNext = expectedNumeral <= ProvisionId.LAST_NUMERAL
                && RomanNumeral.valueOf(mark).orElse(0) == expectedNumeral;
        return isNext && path.size() > lettersAt ? id(join(path.subList(0, lettersAt + 1), mark)) : Optional.empty();
    }

    private Optional<ProvisionId> id(List<String> path) {
        return Optional.of(new ProvisionId(meeting, path));
    }

    private static List<String> join(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }
}
