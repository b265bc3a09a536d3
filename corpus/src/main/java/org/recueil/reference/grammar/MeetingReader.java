package org.recueil.reference.grammar;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.id.Part;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;

/** The productions {@code meeting in words} and {@code apposition} of {@link org.recueil.reference.ReferenceParser}. */
public final class MeetingReader {
    private static final int LONGEST_DATE = 40;
    /** Words before a date in brackets: {@code (Vienne, 2019)}. */
    private static final Set<String> HELD_WHERE = ReferenceVocabulary.union(ReferenceVocabulary.HELD, Set.of(","));

    static final Set<String> REPORT_OF = ReferenceVocabulary.union(ReferenceVocabulary.REPORT, ReferenceVocabulary.OF);

    private MeetingReader() {}

    /**
     * Reads {@code neuvième réunion}, {@code réunion IX}, {@code rapport de la réunion de 2009}, or nothing.
     *
     * @param part the part or body named before it, which outweighs the word for the meeting
     */
    static Optional<Anchor> read(Cursor cursor, Optional<Part> part) {
        int start = cursor.mark();
        boolean report = cursor.sees(0, ReferenceVocabulary.REPORT) && cursor.skip(REPORT_OF);
        Optional<Part> whose = report ? part.or(() -> BodyReader.readBeforeMeeting(cursor)) : part;
        OptionalInt ordinal = OrdinalReader.read(cursor);
        Optional<DateRange> held = cursor.inProse() || ordinal.isPresent() ? Optional.empty() : DateReader.read(cursor);
        if (report && held.isPresent() && !isNoun(cursor)) {
            return held.map(Anchor.InReportOf::new);
        }
        Optional<Part> named = readNoun(cursor).map(whose::orElse);
        Optional<Anchor> anchor = named.flatMap(body -> {
            if (held.isPresent()) {
                return held.map(when -> of(BodyReader.read(cursor).orElse(body), when, report));
            }
            OptionalInt number = ordinal.isPresent() ? ordinal : readNumber(cursor);
            return number.isPresent() ? meeting(cursor, body, number.getAsInt(), report) : ofTime(cursor, body, report);
        });
        if (anchor.isEmpty()) {
            cursor.back(start);
        }
        return anchor;
    }

    /** Whether the word for a meeting is ahead. */
    static boolean isNoun(Cursor cursor) {
        return cursor.sees(0, ReferenceVocabulary.MEETING) || cursor.sees(0, ReferenceVocabulary.SESSION);
    }

    private static Optional<Part> readNoun(Cursor cursor) {
        if (cursor.sees("período") || cursor.sees("periodo")) {
            cursor.advance();
            cursor.skip(ReferenceVocabulary.OF);
        }
        Optional<Part> part = cursor.sees(0, ReferenceVocabulary.MEETING)
                ? Optional.of(Part.A)
                : cursor.sees(0, ReferenceVocabulary.SESSION) ? Optional.of(Part.B) : Optional.empty();
        if (part.isPresent()) {
            cursor.advance();
        }
        return part;
    }

    private static OptionalInt readNumber(Cursor cursor) {
        cursor.skip(ReferenceVocabulary.NUMBER);
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
        skipTime(cursor);
        if (number < 1 || number > Anchor.LAST_MEETING) {
            return Optional.empty();
        }
        return Optional.of(
                report && part == Part.A
                        ? new Anchor.InReport(number, false)
                        : new Anchor.InMeeting(Optional.of(part), number));
    }

    /**
     * Reads the body that is named after its meeting: {@code of the Working Group}; on a line also
     * {@code (Groupe de travail)}.
     */
    private static Optional<Part> readBody(Cursor cursor) {
        int start = cursor.mark();
        if (!cursor.inProse()) {
            cursor.skip(Set.of(",", "("));
        }
        boolean open = cursor.mark() > start && cursor.sees(-1, "(");
        Optional<Part> body = BodyReader.read(cursor);
        if (body.isEmpty() || open && !cursor.skip(Set.of(")"))) {
            cursor.back(start);
            return Optional.empty();
        }
        return body;
    }

    private static Optional<Anchor> ofTime(Cursor cursor, Part noun, boolean report) {
        int start = cursor.mark();
        return readTime(cursor, ReferenceVocabulary.HELD).map(held -> {
            Part part =
                    readBody(cursor).or(() -> BodyReader.named(cursor, start)).orElse(noun);
            return of(part, held, report);
        });
    }

    private static Anchor of(Part part, DateRange held, boolean report) {
        return report && part == Part.A ? new Anchor.InReportOf(held) : new Anchor.InMeetingOf(part, held);
    }

    /**
     * Reads when a meeting was held: {@code de 2009}, {@code du Groupe de travail qui s'est tenue à Vienne les 14 et
     * 15 avril 2009}. If it reads nothing, the caller sets the cursor back.
     */
    private static Optional<DateRange> readTime(Cursor cursor, Set<String> held) {
        for (int passed = 0; passed < LONGEST_DATE; passed++) {
            Optional<DateRange> when = DateReader.read(cursor);
            if (when.isPresent()) {
                return when;
            } else if (!cursor.sees(0, held)) {
                break;
            }
            cursor.advance();
        }
        return Optional.empty();
    }

    /** The year that a token writes, if the Conference or the Working Group may have met in it. */
    static Optional<Integer> year(Token token) {
        boolean year = token.is(Kind.NUMBER) && token.text().matches("20[0-4]\\d");
        return year ? Optional.of(Integer.valueOf(token.text())) : Optional.empty();
    }

    /** Passes the time of a meeting: {@code (2019)}, {@code tenue en 2019}, {@code (Vienne, 9-11 septembre 2019)}. */
    private static void skipTime(Cursor cursor) {
        int start = cursor.mark();
        boolean read;
        if (cursor.skip(Set.of("("))) {
            read = readTime(cursor, HELD_WHERE).isPresent();
            cursor.skip(HELD_WHERE);
            read &= cursor.skip(Set.of(")"));
        } else {
            read = cursor.sees(0, Kind.WORD)
                    && readTime(cursor, ReferenceVocabulary.HELD).isPresent();
            BodyReader.read(cursor);
        }
        if (!read) {
            cursor.back(start);
        }
    }

    /**
     * On a line, passes the date of what was just named: {@code II.37 (2010)},
     * {@code résolution 5/2 du 22 octobre 2010}.
     */
    public static void skipDate(Cursor cursor) {
        int start = cursor.mark();
        if (cursor.inProse()) {
            return;
        }
        boolean closed = cursor.sees(")");
        if (closed) {
            cursor.advance();
        }
        boolean open = cursor.sees("(");
        boolean said = open || cursor.sees(",") || cursor.sees(0, ReferenceVocabulary.OF);
        if (open || cursor.sees(",")) {
            cursor.advance();
        }
        cursor.skip(ReferenceVocabulary.OF);
        boolean read = said && DateReader.read(cursor).isPresent();
        read &= !open || cursor.sees(")");
        if (read && open) {
            cursor.advance();
        }
        if (!read || !(cursor.atEnd() || cursor.sees(0, Kind.MARK) || cursor.sees(0, ReferenceVocabulary.SEPARATORS))) {
            cursor.back(start);
        }
    }

    /** Passes what may stand between an anchor and its path: the body, a date, the symbol of the document. */
    static void skipApposition(Cursor cursor) {
        BodyReader.read(cursor);
        int start = cursor.mark();
        if (!cursor.skip(ReferenceVocabulary.OF)
                || !cursor.sees(0, Kind.NUMBER)
                || DateReader.read(cursor).isEmpty()) {
            cursor.back(start);
        }
        boolean named = cursor.sees(1, Kind.SYMBOL)
                || cursor.peek(1).flatMap(MeetingReader::year).isPresent();
        if (cursor.sees("(") && named && cursor.sees(2, ")")) {
            cursor.back(cursor.mark() + 3);
        }
    }
}
