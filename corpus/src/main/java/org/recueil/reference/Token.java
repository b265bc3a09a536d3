package org.recueil.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest piece of a reference.
 *
 * @param text as written
 * @param start its place in the input, in UTF-16 units from 0
 */
record Token(Kind kind, String text, int start, int end) {
    enum Kind {
        SYMBOL,
        INSTRUMENT,
        NUMBER,
        WORD,
        MARK
    }

    private static final Pattern TOKEN =
            Pattern.compile("(?<SYMBOL>CTOC/COP(?:/WG\\.\\d+)?/\\d{4}/\\d+(?:/Add\\.\\d+)?)"
                    + "|(?<INSTRUMENT>(?<![.\\d])\\d{1,2}/\\d{1,2}(?![/\\d]))"
                    + "|(?<NUMBER>\\d+)"
                    + "|(?<WORD>\\bn\\s?[°º]|\\bl['’]|\\p{L}+)"
                    + "|(?<MARK>[^\\s\\p{L}\\d])");

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            for (Kind kind : Kind.values()) {
                if (matcher.group(kind.name()) != null) {
                    tokens.add(new Token(kind, matcher.group(), matcher.start(), matcher.end()));
                }
            }
        }
        return tokens;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The letter of a part, A or B, in either case. */
    boolean isPart() {
        return text.length() == 1 && "AaBb".contains(text);
    }

    /** A lone letter as it counts alineas, a to z in either case. */
    boolean isLetter() {
        char letter = text.charAt(0);
        return text.length() == 1 && (letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z');
    }
}
