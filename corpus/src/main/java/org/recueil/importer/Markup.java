package org.recueil.importer;

import java.util.regex.Pattern;
import org.recueil.model.Body;

/** What a source mixes into its text: marks that only set type, and calls of footnotes. */
enum Markup {
    /** The compendium: Markdown and HTML left by the extraction. */
    COMPENDIUM("\\*+|</?(?:u|b|i|a)(?:\\s[^>]*)?>|^#+\\s|\\[(?=" + Body.CONVENTION
            + ")|\\]\\(#\\)|<sup>(?<note>\\d+)</sup>"),
    /** The 2010 report: superscripts, {@code M^{me}}, emphasis. */
    REPORT("\\*|\\^\\{(?=me\\})|(?<=\\^\\{me)\\}|(?<note>[⁰¹²³⁴-⁹]+)|\\^\\{(?<notes>\\d+(?:, \\d+)*)\\}"),
    /** Sources whose text is plain; the pattern matches nowhere. */
    NONE("(?!)");

    private final Pattern pattern;

    Markup(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    Pattern pattern() {
        return pattern;
    }
}
