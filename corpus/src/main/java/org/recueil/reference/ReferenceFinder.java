package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the references inside running text: a statement, a message. It reads with the grammar of {@link
 * ReferenceParser}, but only what nobody can mean otherwise: what is merely possible on a line of its own ({@code II},
 * {@code 5/2}, {@code 2.37}) must here be announced or complete. Linear in the length of the text. Safe for use by
 * several threads.
 */
public final class ReferenceFinder {
    private static final Set<String> ABBREVIATED = Vocabulary.words("par para pars paras rec recs reco recos al op pp");
    private static final Set<String> BEGINNING = Vocabulary.union(
            Vocabulary.PARAGRAPH,
            Vocabulary.RECOMMENDATION,
            Vocabulary.PREAMBLE,
            Vocabulary.BELOW,
            Vocabulary.INSTRUMENT,
            Vocabulary.REPORT,
            Vocabulary.MEETING,
            Vocabulary.SESSION,
            Vocabulary.PARTS);

    private ReferenceFinder() {}

    /** Every reference of a text, in order, none overlapping another; each element of a list for itself. */
    public static List<FoundReference> findIn(String text) {
        Cursor cursor = Cursor.prose(text, NoReferences.blank(text));
        List<FoundReference> found = new ArrayList<>();
        while (!cursor.atEnd()) {
            int start = cursor.mark();
            List<FoundReference> read = mayBegin(cursor) ? readAt(cursor) : List.of();
            if (read.isEmpty()) {
                cursor.back(start + 1);
            }
            found.addAll(read);
        }
        return List.copyOf(found);
    }

    private static List<FoundReference> readAt(Cursor cursor) {
        int start = cursor.mark();
        List<FoundReference> read = ReferenceParser.readList(cursor);
        boolean meant = read.stream().allMatch(ReferenceFinder::isMeant) && !isForeign(cursor, start, read);
        return meant ? read : List.of();
    }

    /** A meeting as such is no reference, nor is the end of a symbol. */
    private static boolean isMeant(FoundReference found) {
        Place place = found.reference().first();
        return !place.path().isEmpty()
                || place.anchor() instanceof Anchor.InInstrument
                || place.anchor() instanceof Anchor.InDocument document
                        && document.symbol().startsWith("CTOC");
    }

    private static boolean isForeign(Cursor cursor, int start, List<FoundReference> read) {
        boolean numbered = read.stream()
                .map(found -> found.reference().first().anchor())
                .anyMatch(anchor -> anchor instanceof Anchor.InInstrument || anchor instanceof Anchor.InMeetingOf);
        int end = cursor.mark();
        cursor.back(start);
        boolean before = cursor.sees(-1, ProseWords.FOREIGN);
        cursor.back(end);
        return numbered && (before || Prose.isForeign(cursor));
    }

    private static boolean mayBegin(Cursor cursor) {
        Token token = cursor.peek().orElseThrow();
        char before = cursor.before(token);
        if (Character.isLetterOrDigit(before) || "_@\\./-#&=+*~^".indexOf(before) >= 0) {
            return false;
        }
        return switch (token.kind()) {
            case SYMBOL, INSTRUMENT -> true;
            case NUMBER, MARK -> token.isIn(Vocabulary.PARAGRAPH) || isOrdinal(cursor);
            case WORD -> mayBegin(cursor, token);
        };
    }

    private static boolean mayBegin(Cursor cursor, Token token) {
        if (token.isIn(ABBREVIATED)) {
            return cursor.sees(1, ".")
                    || cursor.sees(1, Token.Kind.NUMBER)
                    || cursor.sees(1, Vocabulary.NUMBER)
                    || cursor.sees(1, next -> AnchorReader.meeting(next).isPresent());
        } else if (token.isIn(BEGINNING)) {
            return !cursor.sees(-2, ProseWords.OTHER_UNITS) || !cursor.sees(-1, ",");
        }
        int back = cursor.sees(-1, ".") ? -2 : -1;
        boolean numeral =
                AnchorReader.meeting(token).isPresent() || token.text().matches("[AB]");
        return numeral && !cursor.sees(back, ProseWords.OTHER_UNITS) || isOrdinal(cursor);
    }

    private static boolean isOrdinal(Cursor cursor) {
        int start = cursor.mark();
        boolean ordinal = Ordinals.read(cursor).isPresent();
        cursor.back(start);
        return ordinal;
    }
}
