package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recueil.reference.grammar.AnchorReader;
import org.recueil.reference.grammar.CodeAndAddresses;
import org.recueil.reference.grammar.Cursor;
import org.recueil.reference.grammar.OrdinalReader;
import org.recueil.reference.grammar.ProseRules;
import org.recueil.reference.grammar.ProseWords;
import org.recueil.reference.grammar.ReferenceVocabulary;
import org.recueil.reference.grammar.Symbols;
import org.recueil.reference.grammar.Token;
import org.recueil.reference.grammar.WholeLastReader;
import org.recueil.reference.value.Anchor;
import org.recueil.reference.value.FoundReference;
import org.recueil.reference.value.Place;

/**
 * Finds the references inside running text, such as a statement or a message. It uses the grammar of
 * {@link ReferenceParser}, but accepts only what is certainly a reference. Forms that are enough on a line of their own
 * ({@code II}, {@code 5/2}, {@code 2.37}) must here be announced or complete. The time is linear in the length of the
 * text. Safe for use by several threads.
 */
public final class ReferenceFinder {
    private static final Set<String> BEGINNING = ReferenceVocabulary.union(
            ReferenceVocabulary.PARAGRAPH,
            ReferenceVocabulary.RECOMMENDATION,
            ReferenceVocabulary.PREAMBLE,
            ReferenceVocabulary.BELOW,
            ReferenceVocabulary.INSTRUMENT,
            ReferenceVocabulary.REPORT,
            ReferenceVocabulary.MEETING,
            ReferenceVocabulary.SESSION,
            ReferenceVocabulary.GROUP,
            ReferenceVocabulary.CONFERENCE,
            ReferenceVocabulary.PARTS);

    private static final Pattern LIST = Pattern.compile(":\\s*\\(?\\p{L}{1,4}\\)$");

    private ReferenceFinder() {}

    /** Every reference in a text, in order and without overlap. Each element of a list is a reference of its own. */
    public static List<FoundReference> findIn(String text) {
        Cursor cursor = Cursor.prose(text, CodeAndAddresses.blank(text));
        List<FoundReference> found = new ArrayList<>();
        while (!cursor.atEnd()) {
            int start = cursor.mark();
            List<FoundReference> read = mayBegin(cursor) ? ReferenceParser.readList(cursor) : List.of();
            if (read.isEmpty()) {
                cursor.back(start + 1);
            }
            boolean foreign = isForeign(cursor, start);
            read.stream()
                    .filter(ReferenceFinder::isMeant)
                    .filter(each -> !isBeforeList(each, text))
                    .filter(each -> !foreign || !isNumberedAsOthers(each))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Whether a reference is complete enough for running text. A meeting without a place in it is not, nor is the end
     * of a symbol.
     */
    private static boolean isMeant(FoundReference found) {
        Place place = found.reference().first();
        return !place.path().isEmpty()
                || place.anchor() instanceof Anchor.InInstrument
                || place.anchor() instanceof Anchor.InDocument document && Symbols.isWhole(document.symbol());
    }

    /** Whether a list begins after the date of a meeting: {@code sa réunion tenue le 19 octobre 2010 : a) Les États}. */
    private static boolean isBeforeList(FoundReference found, String text) {
        return found.reference().first().anchor() instanceof Anchor.InMeetingOf
                && LIST.matcher(text.substring(found.start(), found.end())).find();
    }

    /** Whether another body, whose texts are numbered like ours, is named before or after what was read. */
    private static boolean isForeign(Cursor cursor, int start) {
        int end = cursor.mark();
        cursor.back(start);
        boolean before = cursor.sees(-1, ProseWords.FOREIGN);
        cursor.back(end);
        return before || ProseRules.isForeign(cursor);
    }

    private static boolean isNumberedAsOthers(FoundReference found) {
        Anchor anchor = found.reference().first().anchor();
        return anchor instanceof Anchor.InInstrument || anchor instanceof Anchor.InMeetingOf;
    }

    private static boolean mayBegin(Cursor cursor) {
        Token token = cursor.peek().orElseThrow();
        if (!isFree(cursor, token)) {
            return false;
        }
        return switch (token.kind()) {
            case SYMBOL, INSTRUMENT -> true;
            case NUMBER, MARK -> token.isIn(ReferenceVocabulary.PARAGRAPH) || isOrdinal(cursor);
            case WORD -> mayBegin(cursor, token);
        };
    }

    /**
     * Whether a token stands by itself and is not part of a word, a path or a number. It may be marked up as *this* or
     * _this_.
     */
    private static boolean isFree(Cursor cursor, Token token) {
        char before = cursor.before(token);
        char edge = "*_~".indexOf(before) >= 0 ? cursor.charAt(token.start() - 2) : before;
        return !Character.isLetterOrDigit(edge) && "@\\./-#&=+^".indexOf(edge) < 0;
    }

    private static boolean mayBegin(Cursor cursor, Token token) {
        if (token.lower().equals("par")) {
            return cursor.sees(1, ".")
                    || cursor.sees(1, Token.Kind.NUMBER)
                    || cursor.sees(1, ReferenceVocabulary.NUMBER);
        } else if (token.isIn(ReferenceVocabulary.PARTS)) {
            return cursor.sees(1, next -> next.text().matches("[AB]"));
        } else if (token.isIn(BEGINNING)) {
            return !token.isIn(WholeLastReader.UNITS) || !isBelowOthers(cursor);
        }
        int back = cursor.sees(-1, ".") ? -2 : -1;
        boolean numeral = AnchorReader.meeting(token).isPresent()
                || ProseRules.isPart(cursor) && token.text().matches("[ABab]");
        return numeral && !cursor.sees(back, ProseWords.OTHER_UNITS) || isOrdinal(cursor);
    }

    /**
     * Whether {@code article 6,} or {@code annexe,} stands before a paragraph, which then belongs to that article or
     * annex.
     */
    private static boolean isBelowOthers(Cursor cursor) {
        return cursor.sees(-1, ",")
                && (cursor.sees(-2, ProseWords.OTHER_UNITS) || cursor.sees(-3, ProseWords.OTHER_UNITS));
    }

    private static boolean isOrdinal(Cursor cursor) {
        int start = cursor.mark();
        boolean ordinal = OrdinalReader.read(cursor).isPresent();
        cursor.back(start);
        return ordinal;
    }
}
