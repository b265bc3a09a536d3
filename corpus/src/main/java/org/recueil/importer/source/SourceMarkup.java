package org.recueil.importer.source;

import java.util.regex.Pattern;
import org.recueil.model.id.Body;

/** What a source mixes into its text: marks that only set type, and the numbers of footnotes. */
public enum SourceMarkup {
    /** The compendium: Markdown and HTML left by the extraction. */
    COMPENDIUM("\\*+|</?(?:u|b|i|a)(?:\\s[^>]*)?>|^#+\\s|\\[(?=" + Body.CONVENTION
            + ")|\\]\\(#\\)|<sup>(?<note>\\d+)</sup>"),
    /** The 2010 report: superscripts, {@code M^{me}}, emphasis. */
    REPORT("\\*|\\^\\{(?=me\\})|(?<=\\^\\{me)\\}|(?<note>[⁰¹²³⁴-⁹]+)|\\^\\{(?<notes>\\d+(?:, \\d+)*)\\}"),
    /** Sources with plain text. The pattern never matches. */
    NONE("(?!)");

    private final Pattern pattern;

    SourceMarkup(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public Pattern pattern() {
        return pattern;
    }
}
