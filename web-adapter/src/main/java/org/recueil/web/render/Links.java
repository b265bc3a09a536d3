package org.recueil.web.render;

/** Where the links of a page lead. */
public interface Links {
    /** The address of the page that answers a line, as seen from this page. */
    String toLine(String line);

    /** What a screen reader says for a label such as {@code II.37}; empty if it says the label itself. */
    String spoken(String label);

    /**
     * Where the official name of a theme begins in some words in another language; their length if there is none. It is the
     * last thing that they say.
     */
    int officialFrom(String words);
}
