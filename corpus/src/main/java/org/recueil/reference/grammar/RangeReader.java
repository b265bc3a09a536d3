package org.recueil.reference.grammar;

import java.util.Optional;
import java.util.Set;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.reference.value.Place;
import org.recueil.reference.value.Reference;
import org.recueil.text.RomanNumeral;

/** The productions {@code range end} and {@code onward} of {@link org.recueil.reference.ReferenceParser}. */
public final class RangeReader {
    private static final Set<String> DASHES = ReferenceVocabulary.words("- – — ‐ ‑ −");
    private static final Set<String> AND = ReferenceVocabulary.words(", et and y");
    private static final Set<String> COUNTED = ReferenceVocabulary.union(
            ReferenceVocabulary.PARAGRAPH,
            ReferenceVocabulary.RECOMMENDATION,
            ReferenceVocabulary.ALINEA,
            ReferenceVocabulary.words("les the los las"));

    /**
     * The words for "and those that follow" in running text. Other words may begin something else there:
     * {@code and following the debate}.
     */
    private static final Set<String> PLAIN_IN_PROSE = ReferenceVocabulary.words("suiv suivs suivants suivantes ff sqq");

    private RangeReader() {}

    /**
     * Reads the end of a range that begins with a place. If there is none, the reference is the place alone.
     *
     * @param relative whether the end must continue {@code first} and cannot have an anchor of its own
     */
    public static Reference read(Cursor cursor, Place first, boolean relative) {
        Optional<Place> end = readEnd(cursor, first, relative);
        if (end.isPresent()) {
            return new Reference.Range(first, end.get());
        }
        return readOnward(cursor, first) ? new Reference.Onward(first) : new Reference.Single(first);
    }

    private static Optional<Place> readEnd(Cursor cursor, Place first, boolean relative) {
        int start = cursor.mark();
        NoteMarks.skipBracketed(cursor);
        cursor.skipFillers();
        int mark = cursor.mark();
        boolean range = !first.path().isEmpty() && readTo(cursor);
        Optional<Place> end = Optional.empty();
        if (range && cursor.inProse() && isBehindDash(cursor, mark, first)) {
            cursor.advance();
            end = Optional.of(completed(first, first.withLastStep(Steps.of(cursor.passed()))));
        } else if (range) {
            end = relative ? Optional.empty() : PlaceReader.readAnchored(cursor, Optional.of(first));
            end = end.or(() -> PathReader.readRest(cursor, first, false)
                            .map(rest -> completed(first, belowSame(first, rest))))
                    .filter(place -> !place.path().isEmpty());
        }
        if (end.isEmpty()) {
            cursor.back(start);
        }
        return end;
    }

    /**
     * Whether the number ahead ends a range although it may be no greater than the beginning: {@code 44-6}. In running
     * text, only a number directly after a dash does.
     */
    private static boolean isBehindDash(Cursor cursor, int dash, Place first) {
        return cursor.mark() == dash + 1
                && cursor.sees(-1, DASHES)
                && cursor.isGlued(-1)
                && cursor.isGlued(0)
                && cursor.sees(0, Kind.NUMBER)
                && ProvisionId.isNumber(first.lastStep())
                && ProseRules.isWholeNumber(cursor, cursor.peek().orElseThrow())
                && endsRange(first.lastStep(), Steps.of(cursor.peek().orElseThrow()));
    }

    private static boolean endsRange(String first, String last) {
        return last.length() == first.length() || isAbbreviated(first, last);
    }

    private static boolean readTo(Cursor cursor) {
        if (cursor.skip(ReferenceVocabulary.RANGES)) {
            return true;
        }
        boolean unaccented = !cursor.inProse() && Steps.isRangeWord(cursor);
        if (unaccented) {
            cursor.advance();
        }
        return unaccented;
    }

    /**
     * The end of a range that begins with a numeral. An {@code i} is a numeral there too, if as a letter it would come
     * before the letter above it: {@code IV.46.j.iv à i}.
     */
    private static Place belowSame(Place first, Place last) {
        int size = last.path().size();
        boolean above = size > 0
                && first.path().size() == size + 1
                && first.path().subList(0, size - 1).equals(last.path().subList(0, size - 1))
                && first.anchor().equals(last.anchor());
        return above
                        && RomanNumeral.valueOf(last.lastStep()).isPresent()
                        && last.lastStep().compareTo(first.path().get(size - 1)) < 0
                ? first.withLastStep(last.lastStep())
                : last;
    }

    /** Completes an end with fewer figures by those of the beginning: {@code 95-9} is 95 to 99. */
    private static Place completed(Place first, Place last) {
        boolean siblings = first.anchor().equals(last.anchor())
                && first.path().size() == last.path().size()
                && first.withLastStep(last.lastStep()).equals(last);
        return siblings && isAbbreviated(first.lastStep(), last.lastStep())
                ? last.withLastStep(whole(first.lastStep(), last.lastStep()))
                : last;
    }

    private static boolean isAbbreviated(String first, String last) {
        return ProvisionId.isNumber(first)
                && ProvisionId.isNumber(last)
                && last.length() < first.length()
                && first.length() <= Steps.LONGEST_NUMBER
                && Integer.parseInt(whole(first, last)) > Integer.parseInt(first);
    }

    private static String whole(String first, String last) {
        return first.substring(0, first.length() - last.length()) + last;
    }

    /** Whether {@code s.} is ahead, as in {@code et s.}. A letter without the point would be a step. */
    private static boolean isShort(Cursor cursor) {
        return !cursor.inProse() && cursor.sees("s") && cursor.sees(1, ".");
    }

    /** Reads {@code et suivantes} or {@code ff}, which say that the list goes on. */
    private static boolean readOnward(Cursor cursor, Place first) {
        int start = cursor.mark();
        NoteMarks.skipBracketed(cursor);
        cursor.skip(ReferenceVocabulary.CLOSING);
        boolean and = cursor.skip(AND) && !cursor.sees(-1, ",");
        if (!cursor.inProse()) {
            cursor.skip(COUNTED);
        }
        boolean onward = !first.path().isEmpty()
                && (cursor.sees(0, cursor.inProse() ? PLAIN_IN_PROSE : ReferenceVocabulary.FOLLOWING)
                        || and && isShort(cursor));
        if (onward) {
            cursor.advance();
            cursor.skip(cursor.inProse() ? Set.of() : COUNTED);
            onward = cursor.atEnd()
                    || cursor.sees(0, Kind.MARK)
                    || cursor.sees(0, ReferenceVocabulary.SEPARATORS)
                    || cursor.sees(0, ReferenceVocabulary.OF);
        }
        if (!onward) {
            cursor.back(start);
        }
        return onward;
    }
}
