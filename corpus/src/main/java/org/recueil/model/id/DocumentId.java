package org.recueil.model.id;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names a document by its symbol: {@code CTOC/COP/WG.4/2010/6}.
 *
 * @param symbol as the United Nations print it
 */
public record DocumentId(String symbol) implements TextId {
    static final char SLASH = '/';

    private static final Pattern YEAR = Pattern.compile("/(20\\d\\d)(?:/|$)");

    public DocumentId {
        if (symbol.isBlank() || symbol.indexOf(SLASH) < 0 || symbol.indexOf(ReportParagraphId.MARK) >= 0) {
            throw new IllegalArgumentException(
                    "not a symbol: \"" + symbol + "\"; such as " + Body.symbol(Part.A, "2010/6"));
        }
    }

    /** The end of the symbol, by which a document of the Working Group is known: {@code 2010/6}; else all of it. */
    public String brief() {
        String series = Body.series(Part.A);
        return symbol.startsWith(series) ? symbol.substring(series.length()) : symbol;
    }

    /** The year that stands in the symbol; 0 if none does. */
    public int year() {
        Matcher year = YEAR.matcher(symbol);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    @Override
    public String label() {
        return symbol;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
