package org.recueil.web.render;

/** Where the links of a page lead. */
public interface Links {
    /** The address of the page that answers a line, as seen from this page. */
    String toLine(String line);

    /** What a screen reader says for a label such as {@code II.37}; empty if it says the label itself. */
    String spoken(String label);
}
