package org.recueil.reference.grammar;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.recueil.model.id.Part;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.grammar.Token.Kind;
import org.recueil.text.RomanNumeral;

/** What must hold in running text, beyond the grammar, for words to count as a reference. */
public final class ProseRules {
    private static final int LONGEST_NUMBER = 3;
    /** Greater numerals mean other things in running text: {@code XL} is a size. */
    private static final int LAST_NUMERAL = 39;

    private static final int LAST_SESSION = 20;
    /** A French verb whose subject are several texts: {@code énoncent}. What is counted is a plural, and adverbs end otherwise. */
    private static final Pattern VERB = Pattern.compile("\\p{L}{2,}(?<!m)ent");

    private static final Set<String> ANNOUNCING = ReferenceVocabulary.union(
            ReferenceVocabulary.PARAGRAPH,
            ReferenceVocabulary.RECOMMENDATION,
            ReferenceVocabulary.PREAMBLE,
            ReferenceVocabulary.NUMBER);
    private static final Set<String> BEFORE_LETTER =
            ReferenceVocabulary.union(ReferenceVocabulary.ALINEA, ReferenceVocabulary.BELOW, Set.of("("));

    private ProseRules() {}

    /** Whether a recommendation was announced before what is read. */
    static boolean isAnnounced(Cursor cursor) {
        return cursor.passed(cursor.element(), ReferenceVocabulary.RECOMMENDATION);
    }

    /** Whether the letter ahead is a part. It is one if the whole label follows without blanks: {@code B.V.8.e}. */
    public static boolean isPart(Cursor cursor) {
        return cursor.sees(1, ".") && cursor.isGlued(1) && cursor.isGlued(2);
    }

    /**
     * Whether the numeral just passed is a meeting's: {@code II.37}, {@code B.IV.n}, {@code II, par. 37},
     * {@code rec. II 37}.
     */
    static boolean isMeeting(Cursor cursor, Optional<Part> part) {
        Token numeral = cursor.passed();
        boolean small = Character.isLowerCase(numeral.text().charAt(0));
        if (!isNumeral(numeral.text())
                || small && numeral.text().length() == 1 && part.isEmpty() && !isAnnounced(cursor)) {
            return false;
        }
        boolean dotted = cursor.sees(".") && cursor.isGlued(0) && cursor.isGlued(1);
        boolean label = dotted
                && (part.isPresent() || cursor.sees(1, Kind.NUMBER) || cursor.sees(1, ReferenceVocabulary.ALINEA));
        int ahead = cursor.sees(",") ? 1 : 0;
        boolean announcedPath = cursor.sees(ahead, ReferenceVocabulary.PARAGRAPH)
                && !small
                && !cursor.sees(-2, token -> token.is(Kind.WORD) && !token.isIn(ProseWords.BEFORE_MEETING));
        boolean number =
                cursor.sees(cursor.sees(0, ReferenceVocabulary.GLUE) ? 1 : 0, Kind.NUMBER) && isAnnounced(cursor);
        return label || announcedPath || number;
    }

    private static boolean isNumeral(String text) {
        return RomanNumeral.valueOf(text).orElse(LAST_NUMERAL + 1) <= LAST_NUMERAL;
    }

    /**
     * Whether the number just passed is an instrument's: it is announced, or only an instrument can have the path that
     * follows.
     */
    static boolean isInstrument(Cursor cursor, boolean announced) {
        int session = Integer.parseInt(cursor.passed().text().split("\\h?/")[0]);
        boolean several = cursor.passed(cursor.element(), ProseWords.INSTRUMENTS);
        boolean dotted = cursor.sees(".")
                && cursor.isGlued(1)
                && cursor.sees(1, Kind.NUMBER)
                && cursor.sees(2, ".")
                && cursor.isGlued(3)
                && cursor.sees(3, token -> token.isLetter() && token.isSmall());
        int ahead = cursor.sees(",") ? 1 : 0;
        boolean path = cursor.sees(ahead, ANNOUNCING) && (!cursor.sees(ahead, "par") || cursor.sees(ahead + 1, "."));
        return session >= 1 && session <= LAST_SESSION && (announced || several || dotted || path);
    }

    /**
     * Whether the token ahead is a step of a path: joined by a point to the step before it, announced, or closed by a
     * bracket.
     */
    static boolean isStep(Cursor cursor, int from) {
        Token token = cursor.peek().orElseThrow();
        boolean glued = cursor.isGlued(0) && cursor.sees(-1, ".") && cursor.isGlued(-1);
        if (from == cursor.rest()) {
            return true;
        } else if (token.is(Kind.NUMBER)) {
            boolean announced = cursor.passed(from, ANNOUNCING) || isAnnounced(cursor);
            return token.text().length() <= LONGEST_NUMBER && isWholeNumber(cursor, token) && (glued || announced);
        }
        boolean closed = cursor.sees(1, ")") && cursor.isGlued(1);
        boolean small = token.isSmall();
        return small && (glued || closed || cursor.passed(from, BEFORE_LETTER));
    }

    static boolean isWholeNumber(Cursor cursor, Token token) {
        char next = cursor.after(token, 0);
        char further = cursor.after(token, 1);
        boolean name = next == '.' && Character.isLowerCase(further) && Character.isLetter(cursor.after(token, 2));
        return !(Character.isDigit(further) && ",.:".indexOf(next) >= 0)
                && !Character.isLetter(next)
                && !name
                && (!cursor.sees(1, ProseWords.UNITS) || cursor.sees(2, ")"));
    }

    /**
     * Whether the token ahead continues a list or range: it is greater than the step before it and does not count
     * something else.
     */
    static boolean mayContinue(Cursor cursor, List<String> path, int from) {
        Token token = cursor.peek().orElse(null);
        if (token == null || path.isEmpty()) {
            return false;
        }
        String step = Steps.of(token);
        String last = path.get(path.size() - 1);
        if (token.is(Kind.NUMBER)) {
            String number = path.get(0).equals(ProvisionId.PREAMBLE) ? last : path.get(0);
            return step.length() <= LONGEST_NUMBER
                    && ProvisionId.isNumber(number)
                    && number.length() <= LONGEST_NUMBER
                    && (Integer.parseInt(step) > Integer.parseInt(number) || cursor.passed(from, ANNOUNCING))
                    && isWholeNumber(cursor, token)
                    && !isCount(cursor);
        }
        boolean closed = cursor.sees(1, ")") && cursor.isGlued(1);
        boolean letter = token.isLetter() && !step.equals("y") && step.compareTo(last) > 0;
        boolean numeral = isNumeral(step) && isNumeral(last);
        return token.isSmall() && !ProvisionId.isNumber(last) && (closed && step.length() == 1 || letter || numeral);
    }

    /**
     * Whether the number ahead counts something: {@code 15 États}, {@code 3 000}, {@code 40 des 193 États}. The end of a
     * range of paragraphs counts nothing but what can be measured so: {@code les par. 44 à 46 adoptés}, but {@code le
     * par. 8 à 15 heures}.
     */
    private static boolean isCount(Cursor cursor) {
        int whole = 1 + cursor.run(1, ReferenceVocabulary.OF);
        boolean rangeEnds =
                cursor.sees(-1, ReferenceVocabulary.RANGES) && cursor.passed(cursor.element(), ProseWords.SEVERAL);
        return cursor.sees(1, next -> rangeEnds ? next.isIn(ProseWords.MEASURED) : mayBeCounted(next))
                || cursor.sees(whole, Kind.NUMBER)
                        && cursor.peek(whole).flatMap(MeetingReader::year).isEmpty();
    }

    /** Whether a word after a number may name what is counted, because it goes on with no sentence about texts. */
    private static boolean mayBeCounted(Token next) {
        boolean verb =
                next.isSmall() && VERB.matcher(next.folded()).matches() && !next.isIn(ProseWords.ADJECTIVES_LIKE_VERBS);
        return next.is(Kind.WORD) && !next.isIn(ProseWords.AFTER_NUMBER) && !verb;
    }

    /** Whether the words ahead name another body, whose resolutions and recommendations are not ours. */
    public static boolean isForeign(Cursor cursor) {
        int body = cursor.run(0, ReferenceVocabulary.OF);
        return cursor.sees(body, ProseWords.FOREIGN)
                || cursor.sees(body, ReferenceVocabulary.CONFERENCE)
                        && cursor.sees(body + 1 + cursor.run(body + 1, ReferenceVocabulary.OF), ProseWords.STATES);
    }
}
