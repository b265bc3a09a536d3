package org.recueil.reference;

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
 * @param folded the same without accents
 * @param start its place in the input, in UTF-16 units from 0
 */
record Token(Kind kind, String text, String lower, String folded, int start, int end) {
    enum Kind {
        SYMBOL,
        INSTRUMENT,
        NUMBER,
        WORD,
        MARK
    }

    private static final String SLASH = "(?:\\h?/\\s{0,2}|%2F)";
    private static final String SYMBOL = "(?:CTOC" + SLASH + ")?(?:COP" + SLASH + ")?(?:WG[.\\h]?\\d{1,2}" + SLASH
            + ")?(?:19|20)\\d{2}" + SLASH + "\\d{1,3}(?:" + SLASH + "Add\\.\\d+)?(?!\\d|/[\\p{L}\\d])";
    private static final String LINK =
            "(?:https?://)?(?:www\\.)?(?:undocs|docs\\.un)\\.org/(?:[a-z]{2}/)?(?:[^\\s?]{0,20}\\?FinalSymbol=)?"
                    + SYMBOL
                    + "/?(?:[?&][^\\s#,;<>)\\]]*)?(?:#(?!(?:par|para|paragraphe|paragraph)?[-.=]?\\d)[^\\s,;<>)\\]]*)?";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<SYMBOL>(?:" + LINK + ")|(?<![/\\d\\p{L}])" + SYMBOL + ")"
                    + "|(?<INSTRUMENT>(?<![/\\d]|[\\p{L}\\d]\\.)\\d{1,2}\\h?/\\h?\\d{1,2}(?![/\\d]))"
                    + "|(?<NUMBER>\\d+)"
                    + "|(?<WORD>\\bn\\s?[°º]|\\bl['’]|\\b(?:sous|sub|dix)-\\p{L}[\\p{L}\\p{M}]*|\\p{L}[\\p{L}\\p{M}]*)"
                    + "|(?<MARK>[^\\s\\h\\p{L}\\d\\p{Cf}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SYMBOL_IN_IT = Pattern.compile(SYMBOL, Pattern.CASE_INSENSITIVE);

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

    /** Whether this is one of these words: as written, or without the accents that it has. */
    boolean isIn(Set<String> words) {
        return words.contains(folded) || words.contains(lower);
    }

    /** Whether this is one letter from a to z, in either case. */
    boolean isLetter() {
        return lower.length() == 1 && lower.charAt(0) >= 'a' && lower.charAt(0) <= 'z';
    }

    boolean isSmall() {
        return text.equals(lower);
    }

    /** The symbol that a symbol or link writes, as far as it writes it: {@code CTOC/COP/WG.4/2010/6}, {@code 2010/6}. */
    String symbol() {
        Matcher matcher = SYMBOL_IN_IT.matcher(text);
        String written = matcher.find() ? matcher.group() : text;
        String symbol = written.toUpperCase(Locale.ROOT)
                .replace("%2F", "/")
                .replaceAll("[\\s\\h]", "")
                .replaceFirst("WG(?=\\d)", "WG.");
        if (symbol.startsWith("WG")) {
            return "CTOC/COP/" + symbol;
        }
        return symbol.startsWith("COP") ? "CTOC/" + symbol : symbol;
    }

    /** The number of a decision or resolution: {@code 5/2}. */
    String instrument() {
        return text.replaceAll("\\h", "");
    }
}
