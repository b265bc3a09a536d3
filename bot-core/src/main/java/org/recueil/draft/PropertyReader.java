package org.recueil.draft;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads the properties of a run, a paragraph, a row or a cell, from where they begin to where they end. For one thread. */
final class PropertyReader {
    /**
     * What a paragraph says of itself.
     *
     * @param style the id of its style; empty for the usual one
     * @param continued its end is deleted or hidden, so that the next paragraph goes on in the same line
     */
    record Paragraph(String style, boolean quoted, boolean continued) {}

    private final XmlPart part;
    private final StyleSheet styles;

    PropertyReader(XmlPart part, StyleSheet styles) {
        this.part = part;
        this.styles = styles;
    }

    /** True if text without properties of its own is hidden in a paragraph of this style. */
    boolean hides(String paragraphStyle) {
        return styles.hides(paragraphStyle, "");
    }

    /** Reads {@code rPr} of a run: true if its text is hidden. */
    boolean readRun(String paragraphStyle) throws IOException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        boolean webHidden = false;
        int depth = part.depth();
        while (nextWithin(depth)) {
            switch (property()) {
                case "rStyle" -> style = part.attribute("val");
                case "vanish" -> hidden = Optional.of(WordNames.isOn(part));
                case "webHidden" -> webHidden = WordNames.isOn(part);
                case "rPrChange" -> part.skip();
                default -> {}
            }
        }
        return webHidden || hidden.orElse(styles.hides(paragraphStyle, style));
    }

    /** Reads {@code pPr}. The {@code rPr} in it is that of the paragraph's end. */
    Paragraph readParagraph() throws IOException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        boolean deleted = false;
        int depth = part.depth();
        while (nextWithin(depth)) {
            switch (property()) {
                case "pStyle" -> style = part.attribute("val");
                case "vanish", "specVanish" -> hidden = Optional.of(hidden.orElse(false) || WordNames.isOn(part));
                case "del", "moveFrom" -> deleted = true;
                case "pPrChange", "rPrChange", "sectPr" -> part.skip();
                default -> {}
            }
        }
        boolean continued = deleted || hidden.orElse(hides(style));
        return new Paragraph(style, styles.isQuotation(style), continued);
    }

    /** Reads other properties: true if one of these is on. */
    boolean holds(Set<String> names) throws IOException {
        boolean held = false;
        int depth = part.depth();
        while (nextWithin(depth)) {
            held |= names.contains(property()) && WordNames.isOn(part);
        }
        return held;
    }

    private boolean nextWithin(int depth) throws IOException {
        return part.next() && !(part.isEnd() && part.depth() == depth);
    }

    private String property() {
        return part.isStart() ? WordNames.word(part) : "";
    }
}
