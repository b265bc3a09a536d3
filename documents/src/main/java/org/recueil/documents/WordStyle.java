package org.recueil.documents;

import org.recueil.export.ExportedParagraph;
import org.recueil.export.Run;

/** The styles of {@code styles.xml}, by what they are for. */
enum WordStyle {
    TITLE("Title"),
    PROVENANCE("Provenance"),
    OFFICIAL("Official"),
    CHAPEAU("Chapeau"),
    SAID("Said"),
    OWN("Own"),
    FOOTNOTE_TEXT("FootnoteText"),
    FOOTNOTE_REFERENCE("FootnoteReference"),
    FOOTER("Footer"),
    LINK("Hyperlink"),
    STRONG("Strong"),
    STRUCK("Struck"),
    INSERTED("Inserted");

    private static final String HEADING = "Heading";

    private final String id;

    WordStyle(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    /** @param level from 1 */
    static String heading(int level) {
        return HEADING + level;
    }

    static WordStyle of(ExportedParagraph.Style style) {
        return switch (style) {
            case OFFICIAL -> OFFICIAL;
            case CHAPEAU -> CHAPEAU;
            case SAID -> SAID;
            case OWN -> OWN;
        };
    }

    /** @throws IllegalArgumentException for plain words, which have the style of their paragraph */
    static WordStyle of(Run.Look look) {
        return switch (look) {
            case STRONG -> STRONG;
            case STRUCK -> STRUCK;
            case INSERTED -> INSERTED;
            case PLAIN -> throw new IllegalArgumentException("plain words need no style");
        };
    }
}
