package org.recueil.model.id;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a document, which is its symbol: {@code CTOC/COP/WG.4/2010/6}.
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

    /**
     * The end of the symbol for a document of the Working Group, which people know by it: {@code 2010/6}; for others,
     * the whole symbol.
     */
    public String brief() {
        String series = Body.series(Part.A);
        return symbol.startsWith(series) ? symbol.substring(series.length()) : symbol;
    }

    /** The year in the symbol; 0 if there is none. */
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
