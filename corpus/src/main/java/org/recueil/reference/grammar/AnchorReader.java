package org.recueil.reference.grammar;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.recueil.model.id.Body;
import org.recueil.model.id.Part;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.DateRange;
import org.recueil.reference.value.Place;
import org.recueil.text.RomanNumeral;

/** The production {@code anchor} of {@link org.recueil.reference.ReferenceParser}. */
public final class AnchorReader {
    private static final Set<String> LEAD = ReferenceVocabulary.union(
            ReferenceVocabulary.FILLERS,
            ReferenceVocabulary.DOCUMENT,
            ReferenceVocabulary.OF,
            ReferenceVocabulary.POINTING);

    private AnchorReader() {}

    /**
     * Reads an anchor, or leaves the cursor where it was.
     *
     * @param before the place before it in a list, if there is one; a numeral alone is then a step of a path and not a
     *     meeting
     */
    static Optional<Anchor> read(Cursor cursor, Optional<Place> before) {
        int start = cursor.mark();
        cursor.skip(cursor.inProse() ? ReferenceVocabulary.FILLERS : LEAD);
        Optional<Part> body = BodyReader.readBeforeMeeting(cursor);
        Optional<Part> part = readPart(cursor, before);
        Optional<Anchor> anchor = MeetingReader.read(cursor, part.or(() -> body))
                .or(() -> cursor.inProse() && body.isPresent() ? Optional.empty() : byNumber(cursor, part, before));
        if (anchor.isEmpty()) {
            cursor.back(start);
        }
        return anchor.map(read -> isOf(read, part) ? body.map(read::ofBody).orElse(read) : read);
    }

    /**
     * Whether the body that was named decides the part of an anchor. It does if only the number of the meeting is
     * written.
     */
    private static boolean isOf(Anchor anchor, Optional<Part> part) {
        return part.isEmpty()
                && anchor instanceof Anchor.InMeeting meeting
                && meeting.part().isEmpty();
    }

    private static Optional<Anchor> byNumber(Cursor cursor, Optional<Part> part, Optional<Place> before) {
        if (!cursor.inProse() && cursor.sees(0, ReferenceVocabulary.REPORT)) {
            cursor.skip(MeetingReader.REPORT_OF);
        }
        boolean instrument = cursor.skip(ReferenceVocabulary.INSTRUMENT);
        cursor.skipFillers();
        return cursor.peek().flatMap(token -> {
            cursor.advance();
            return switch (token.kind()) {
                case SYMBOL -> Optional.of(new Anchor.InDocument(token.symbol()));
                case INSTRUMENT ->
                    !cursor.inProse() || ProseRules.isInstrument(cursor, instrument)
                            ? Optional.of(new Anchor.InInstrument(token.instrument()))
                            : Optional.empty();
                case NUMBER -> arabicMeeting(cursor, part, token);
                case WORD -> romanMeeting(cursor, part, token, before.isPresent());
                case MARK -> Optional.empty();
            };
        });
    }

    private static Optional<Part> readPart(Cursor cursor, Optional<Place> before) {
        boolean announced = cursor.skip(ReferenceVocabulary.PARTS);
        Optional<Token> letter = cursor.peek().filter(token -> token.lower().matches("[ab]"));
        boolean meant = announced || (cursor.inProse() ? ProseRules.isPart(cursor) : meetingFollows(cursor, before));
        if (letter.isEmpty() || !meant) {
            return Optional.empty();
        }
        cursor.advance();
        cursor.skipFillers();
        cursor.skip(ReferenceVocabulary.GLUE);
        return Optional.of(Part.valueOf(letter.get().text().toUpperCase(Locale.ROOT)));
    }

    /**
     * Whether a meeting's number comes after the letter ahead. One mark may stand between them, except {@code )}. In a
     * list ({@code I.23.a et b, II.3}), a separator must not stand there either, unless the letter cannot follow the
     * place before ({@code II.37, B, V.8.e}).
     */
    private static boolean meetingFollows(Cursor cursor, Optional<Place> before) {
        int ahead = cursor.sees(1, Kind.MARK) ? 2 : 1;
        boolean separated = before.isPresent() && cursor.sees(1, ReferenceVocabulary.SEPARATORS);
        return !cursor.sees(1, ")")
                && (!separated
                        || isPartBeforeComma(cursor)
                                && !Steps.isBefore(before.get(), cursor.peek().get()))
                && cursor.peek(ahead)
                        .filter(token -> token.is(Kind.NUMBER) || meeting(token).isPresent())
                        .isPresent();
    }

    /** Whether the letter ahead is a part with a comma between it and its label: {@code B, V.8.e}. */
    static boolean isPartBeforeComma(Cursor cursor) {
        return cursor.sees(0, token -> token.text().matches("[AB]"))
                && cursor.sees(1, ",")
                && cursor.sees(2, token -> meeting(token).isPresent())
                && cursor.sees(3, ".");
    }

    /** A meeting by an Arabic number: {@code 2.37} without blanks, or any number after a part or {@code COP}. */
    private static Optional<Anchor> arabicMeeting(Cursor cursor, Optional<Part> part, Token token) {
        boolean dotted = cursor.sees(".") && cursor.sees(1, Kind.NUMBER) && cursor.isGlued(0) && cursor.isGlued(1);
        int number = token.text().length() <= 2 ? Integer.parseInt(token.text()) : 0;
        if (part.isEmpty()
                && !dotted
                && !cursor.inProse()
                && cursor.sees(-2, word -> Body.CONFERENCE.equalsIgnoreCase(word.text()))) {
            return arabicMeeting(cursor, Optional.of(Part.B), token);
        }
        if ((dotted || part.isPresent()) && number >= 1 && number <= Anchor.LAST_MEETING) {
            boolean meant = !cursor.inProse() || ProseRules.isAnnounced(cursor);
            return meant ? Optional.of(new Anchor.InMeeting(part, number)) : Optional.empty();
        }
        boolean recommendation =
                cursor.sees(cursor.sees(",") ? 1 : 0, ReferenceVocabulary.RECOMMENDATION) && !cursor.inProse();
        return MeetingReader.year(token)
                .filter(year -> recommendation)
                .map(year -> new Anchor.InMeetingOf(part.orElse(Part.A), DateRange.year(year)));
    }

    private static Optional<Anchor> romanMeeting(Cursor cursor, Optional<Part> part, Token token, boolean inList) {
        OptionalInt number = meeting(token);
        boolean stepFollows = cursor.sees(".") || cursor.sees(0, Kind.NUMBER);
        boolean meant =
                cursor.inProse() ? ProseRules.isMeeting(cursor, part) : stepFollows || part.isPresent() || !inList;
        return number.isPresent() && meant
                ? Optional.of(new Anchor.InMeeting(part, number.getAsInt()))
                : Optional.empty();
    }

    /** The number of the meeting if the word is a Roman numeral of one; otherwise empty. */
    public static OptionalInt meeting(Token token) {
        OptionalInt number = token.is(Kind.WORD) ? RomanNumeral.valueOf(token.text()) : OptionalInt.empty();
        return number.isPresent() && number.getAsInt() <= Anchor.LAST_MEETING ? number : OptionalInt.empty();
    }
}
