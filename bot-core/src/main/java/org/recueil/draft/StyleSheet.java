package org.recueil.draft;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a document, as far as they say what is a quotation and what is hidden. */
final class StyleSheet {
    /** Without case, spaces and hyphens: the names that Word and LibreOffice give, and their ids in French. */
    private static final Set<String> QUOTATIONS = Set.of(
            "quote",
            "intensequote",
            "blocktext",
            "blockquote",
            "blockquotation",
            "quotation",
            "quotations",
            "citation",
            "citations",
            "citationintense",
            "normalcentr",
            "blocdecitation");

    /** Word has room for 4,079. */
    private static final int MOST_STYLES = 10_000;

    private static final int LONGEST_LINEAGE = 100;

    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A style.
     *
     * @param hidden what it says itself of its text; empty if it says nothing
     */
    private record Style(String name, String basedOn, Optional<Boolean> hidden) {}

    /** The styles of a document that has none. */
    StyleSheet() {}

    /** @param part {@code word/styles.xml} */
    StyleSheet(XmlPart part) throws IOException {
        while (part.next()) {
            if (part.isStart() && WordNames.word(part).equals("style")) {
                add(part.attribute("styleId"), part);
            }
        }
    }

    private void add(String id, XmlPart part) throws IOException {
        String name = "";
        String basedOn = "";
        Optional<Boolean> hidden = Optional.empty();
        int depth = part.depth();
        while (part.next() && !(part.isEnd() && part.depth() == depth)) {
            if (part.isStart()) {
                switch (WordNames.word(part)) {
                    case "name" -> name = part.attribute("val");
                    case "basedOn" -> basedOn = part.attribute("val");
                    case "vanish" -> hidden = Optional.of(WordNames.isOn(part));
                    case "pPrChange", "rPrChange", "tblStylePr" -> part.skip();
                    default -> {}
                }
            }
        }
        if (styles.size() >= MOST_STYLES) {
            throw new Refusal(DraftProblem.UNSAFE);
        }
        styles.put(id, new Style(name, basedOn, hidden));
    }

    /** True if a paragraph of this style is a quotation: by its name, its id, or those of a style that it is based on. */
    boolean isQuotation(String id) {
        String next = id;
        for (int i = 0; i < LONGEST_LINEAGE && !next.isEmpty(); i++) {
            Style style = styles.get(next);
            if (QUOTATIONS.contains(bare(next)) || style != null && QUOTATIONS.contains(bare(style.name))) {
                return true;
            }
            next = style == null ? "" : style.basedOn;
        }
        return false;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** True if text of these two styles is hidden. If both say so, they undo each other (ECMA-376, part 1, 17.7.3). */
    boolean hides(String paragraphStyle, String characterStyle) {
        return hides(paragraphStyle) != hides(characterStyle);
    }

    private boolean hides(String id) {
        Style style = styles.get(id);
        for (int i = 0; i < LONGEST_LINEAGE && style != null; i++) {
            if (style.hidden.isPresent()) {
                return style.hidden.get();
            }
            style = styles.get(style.basedOn);
        }
        return false;
    }
}
