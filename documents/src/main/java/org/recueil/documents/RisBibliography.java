package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.recueil.export.CitedSource;
import org.recueil.export.ExportedContent;

/**
 * Writes texts as reports in RIS, the format that programs for bibliographies read. The tags are those that Zotero maps for a
 * report: the symbol is its number, the publisher its institution.
 */
final class RisBibliography {
    private static final String END = "\r\n";

    /** The comma after a last name: no part of the name of a body is a first name. */
    private static final String CORPORATE = ",";

    private final StringBuilder text = new StringBuilder();

    private RisBibliography() {}

    /** Writes the bibliography and leaves the stream open. */
    static void write(ExportedContent content, OutputStream out) throws IOException {
        RisBibliography bibliography = new RisBibliography();
        String provenance = String.join(" ", content.provenance());
        content.sources().forEach(source -> bibliography.add(source, provenance));
        out.write(bibliography.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(CitedSource source, String provenance) {
        tag("TY", "RPRT");
        tag("ID", source.id());
        tag("TI", source.title());
        tag("AU", source.body() + CORPORATE);
        tag("PY", source.year());
        tag("PB", source.publisher());
        source.symbol().ifPresent(symbol -> tag("SN", symbol));
        tag("AB", source.text());
        tag("N1", source.citation());
        source.keywords().forEach(theme -> tag("KW", theme));
        source.url().ifPresent(url -> tag("UR", url));
        tag("LA", "fr");
        tag("DB", provenance);
        text.append("ER  - ").append(END);
    }

    /** A value is one line. */
    private void tag(String name, String value) {
        if (!value.isBlank()) {
            text.append(name).append("  - ").append(XmlText.onOneLine(value)).append(END);
        }
    }
}
