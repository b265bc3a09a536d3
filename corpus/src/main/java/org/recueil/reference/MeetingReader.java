package org.recueil.reference;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.Part;
import org.recueil.reference.Token.Kind;

/** The productions {@code meeting in words} and {@code apposition} of {@link ReferenceParser}. */
final class MeetingReader {
    private static final int LONGEST_DATE = 40;
    /** In brackets: {@code (Vienne, 2019)}. */
    private static final Set<String> HELD_WHERE = Vocabulary.union(Vocabulary.HELD, Set.of(","));

    static final Set<String> REPORT_OF = Vocabulary.union(Vocabulary.REPORT, Vocabulary.OF);

    private MeetingReader() {}

    /** Reads {@code neuvième réunion}, {@code réunion IX}, {@code rapport de la réunion de 2009}, or nothing. */
    static Optional<Anchor> read(Cursor cursor, Optional<Part> part) {
        int start = cursor.mark();
        boolean report = cursor.sees(0, Vocabulary.REPORT) && cursor.skip(REPORT_OF);
        OptionalInt ordinal = Ordinals.read(cursor);
        Optional<Integer> year =
                report && !cursor.inProse() ? cursor.peek().flatMap(MeetingReader::year) : Optional.empty();
        if (year.isPresent()) {
            cursor.advance();
            return Optional.of(new Anchor.InReportOf(year.get()));
        }
        Optional<Part> named = readNoun(cursor).map(noun -> part.orElse(noun));
        Optional<Anchor> anchor = named.flatMap(noun -> {
            OptionalInt number = ordinal.isPresent() ? ordinal : readNumber(cursor);
            return number.isPresent()
                    ? meeting(cursor, noun, number.getAsInt(), report)
                    : readYear(cursor, Vocabulary.HELD).map(held -> ofYear(noun, held, report));
        });
        if (anchor.isEmpty()) {
            cursor.back(start);
        }
        return anchor;
    }

    private static Optional<Part> readNoun(Cursor cursor) {
        Optional<Part> part = cursor.sees(0, Vocabulary.MEETING)
                ? Optional.of(Part.A)
                : cursor.sees(0, Vocabulary.SESSION) ? Optional.of(Part.B) : Optional.empty();
        if (part.isPresent()) {
            cursor.advance();
        }
        return part;
    }

    private static OptionalInt readNumber(Cursor cursor) {
        cursor.skip(Vocabulary.NUMBER);
        OptionalInt number = cursor.peek()
                .map(token -> token.is(Kind.NUMBER) && token.text().length() <= 2
                        ? OptionalInt.of(Integer.parseInt(token.text()))
                        : AnchorReader.meeting(token))
                .orElse(OptionalInt.empty());
        if (number.isPresent()) {
            cursor.advance();
        }
        return number;
    }

    private static Optional<Anchor> meeting(Cursor cursor, Part noun, int number, boolean report) {
        Part part = readBody(cursor).orElse(noun);
        skipYear(cursor);
        if (number < 1 || number > ReferenceParser.LAST_MEETING) {
            return Optional.empty();
        }
        return Optional.of(
                report && part == Part.A
                        ? new Anchor.InReport(number, false)
                        : new Anchor.InMeeting(Optional.of(part), number));
    }

    private static Anchor ofYear(Part part, int year, boolean report) {
        return report && part == Part.A ? new Anchor.InReportOf(year) : new Anchor.InMeetingOf(part, year);
    }

    /** Whose meeting it was: {@code du Groupe de travail}, {@code de la Conférence des Parties}. */
    static Optional<Part> readBody(Cursor cursor) {
        int start = cursor.mark();
        cursor.skip(Vocabulary.OF);
        boolean group = cursor.sees(0, Vocabulary.GROUP);
        if (group || cursor.sees(0, Vocabulary.CONFERENCE) && !Prose.isForeign(cursor)) {
            cursor.skip(Vocabulary.BODY);
            return Optional.of(group ? Part.A : Part.B);
        }
        cursor.back(start);
        return Optional.empty();
    }

    /**
     * {@code de 2009}, {@code du Groupe de travail qui s'est tenue à Vienne les 14 et 15 avril 2009}. Where there is no
     * year, the caller sets the cursor back.
     */
    private static Optional<Integer> readYear(Cursor cursor, Set<String> held) {
        for (int passed = 0; passed < LONGEST_DATE; passed++) {
            Optional<Integer> year = cursor.peek().flatMap(MeetingReader::year);
            if (year.isPresent()) {
                cursor.advance();
                readBody(cursor);
                return year;
            } else if (!cursor.sees(0, held)
                    && !cursor.sees(
                            0, token -> token.is(Kind.NUMBER) && token.text().length() <= 2)) {
                break;
            }
            cursor.advance();
        }
        return Optional.empty();
    }

    /** A year in which the Conference or the Working Group may have met. */
    static Optional<Integer> year(Token token) {
        boolean year = token.is(Kind.NUMBER) && token.text().matches("20[0-4]\\d");
        return year ? Optional.of(Integer.valueOf(token.text())) : Optional.empty();
    }

    /** {@code (2019)}, {@code tenue en 2019}, {@code (Vienne, 9-11 septembre 2019)}. */
    private static void skipYear(Cursor cursor) {
        int start = cursor.mark();
        boolean read;
        if (cursor.skip(Set.of("("))) {
            read = readYear(cursor, HELD_WHERE).isPresent();
            cursor.skip(HELD_WHERE);
            read &= cursor.skip(Set.of(")"));
        } else {
            read = cursor.sees(0, Kind.WORD)
                    && readYear(cursor, Vocabulary.HELD).isPresent();
        }
        if (!read) {
            cursor.back(start);
        }
    }

    /** Passes what may stand between an anchor and its path: whose it is, a date, the symbol of its document. */
    static void skipApposition(Cursor cursor) {
        readBody(cursor);
        if (cursor.sees("du")
                && cursor.sees(1, Kind.NUMBER)
                && cursor.sees(2, Vocabulary.HELD)
                && cursor.peek(3).flatMap(MeetingReader::year).isPresent()) {
            cursor.back(cursor.mark() + 4);
        }
        boolean named = cursor.sees(1, Kind.SYMBOL)
                || cursor.peek(1).flatMap(MeetingReader::year).isPresent();
        if (cursor.sees("(") && named && cursor.sees(2, ")")) {
            cursor.back(cursor.mark() + 3);
        }
    }
}
