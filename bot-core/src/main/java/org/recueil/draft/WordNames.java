package org.recueil.draft;

import java.util.Set;

/** The names of WordprocessingML (ECMA-376), in the transitional form that word processors write and in the strict one. */
final class WordNames {
    private static final Set<String> WORD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");
    private static final Set<String> MATHS = Set.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/math",
            "http://purl.oclc.org/ooxml/officeDocument/math");
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private WordNames() {}

    /** The name of the element that begins or ends here; empty if it is none of WordprocessingML. */
    static String word(XmlPart part) {
        return WORD.contains(part.namespace()) ? part.name() : "";
    }

    /** The same for what offers one content in several forms. */
    static String compatibility(XmlPart part) {
        return COMPATIBILITY.equals(part.namespace()) ? part.name() : "";
    }

    static boolean isMaths(XmlPart part) {
        return MATHS.contains(part.namespace());
    }

    /** The value of a property that is on if it is there and does not say that it is off. */
    static boolean isOn(XmlPart part) {
        return switch (part.attribute("val")) {
            case "0", "false", "off" -> false;
            default -> true;
        };
    }
}
