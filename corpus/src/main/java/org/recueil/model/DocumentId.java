package org.recueil.model;

/**
 * Names a document by its symbol: {@code CTOC/COP/WG.4/2010/6}.
 *
 * @param symbol as the United Nations print it
 */
public record DocumentId(String symbol) implements TextId {
    static final char SLASH = '/';

    public DocumentId {
        if (symbol.isBlank() || symbol.indexOf(SLASH) < 0 || symbol.indexOf(ReportParagraphId.MARK) >= 0) {
            throw new IllegalArgumentException("not a symbol: \"" + symbol + "\"; such as CTOC/COP/WG.4/2010/6");
        }
    }

    /** The end of the symbol, by which a document of the Working Group is known: {@code 2010/6}; else all of it. */
    public String brief() {
        return symbol.replaceFirst("^CTOC/COP/WG\\.4/", "");
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
