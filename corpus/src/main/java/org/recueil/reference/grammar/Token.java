package org.recueil.reference.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.text.Folding;

/**
 * The smallest piece of a reference.
 *
 * @param text as written
 * @param lower in lower case
 * @param folded in lower case and without accents
 * @param start its place in the input, in UTF-16 units from 0
 */
public record Token(Kind kind, String text, String lower, String folded, int start, int end) {
    /** The kinds of tokens. */
    public enum Kind {
        SYMBOL,
        INSTRUMENT,
        NUMBER,
        WORD,
        MARK
    }

    /** A raised ending that makes the figures before it an ordinal: {@code 2ᵉ}, {@code 2º}. */
    private static final String RAISED_ENDING = "(?<=\\d)(?:ᵉʳ|ʳᵉ|ᵉᵐᵉ|ᵉ|ⁿᵈ|ˢᵗ|ʳᵈ|ᵗʰ|[ºª])";

    /** A word that is written together with the label that it announces: {@code recII.37}. */
    private static final String RUN_IN =
            "\\b(?:recs?|reco|recommandation|recommendation|voir|cf|see)" + "(?=(?:[AB]\\.)?[IVXL]{1,7}\\.\\d)";

    private static final String LETTER = "[\\p{L}&&[^" + NoteMarks.ALL + "]]";
    private static final String LETTERS = LETTER + "[\\p{L}\\p{M}&&[^" + NoteMarks.ALL + "]]*";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<SYMBOL>" + Symbols.ANY + ")"
                    + "|(?<INSTRUMENT>(?<![/\\d]|[\\p{L}\\d]\\.)\\d{1,2}\\h?/\\h?\\d{1,2}(?![/\\d]))"
                    + "|(?<NUMBER>\\d+)"
                    + "|(?<WORD>\\bn\\s?[°ºᵒ]|\\b[dl]['’]|" + RAISED_ENDING + "|" + RUN_IN
                    + "|\\b(?:sous|sub|dix)-" + LETTERS + "|" + LETTERS + ")"
                    + "|(?<MARK>[^\\s\\h\\p{L}\\d\\p{Cf}" + NoteMarks.ALL + "])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                if (matcher.start(kind.name()) >= 0) {
                    String written = matcher.group();
                    String lower = written.toLowerCase(Locale.ROOT);
                    tokens.add(new Token(kind, written, lower, Folding.letters(lower), matcher.start(), matcher.end()));
                }
            }
        }
        return tokens;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Whether this is one of these words, as written or without its accents. */
    public boolean isIn(Set<String> words) {
        return words.contains(folded) || words.contains(lower);
    }

    /** Whether this is a single letter from a to z, in upper or lower case. */
    boolean isLetter() {
        return lower.length() == 1 && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
    }

    boolean isSmall() {
        return text.equals(lower);
    }

    /** The symbol in this symbol, link or file name, as far as it is written. */
    String symbol() {
        return Symbols.of(text);
    }

    /** The number of a decision or resolution: {@code 5/2}. */
    String instrument() {
        return text.replaceAll("\\h", "");
    }
}
