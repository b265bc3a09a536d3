package org.recueil.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.recueil.export.CitedSource;

/** Writes texts as reports in RIS, the format that programs for bibliographies read. */
final class RisBibliography {
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private RisBibliography() {}

    /** Writes the bibliography and leaves the stream open. */
    static void write(List<CitedSource> sources, OutputStream out) throws IOException {
        RisBibliography bibliography = new RisBibliography();
        sources.forEach(bibliography::add);
        out.write(bibliography.text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void add(CitedSource source) {
        tag("TY", "RPRT");
        tag("ID", source.id());
        tag("TI", source.title());
        tag("AU", source.body());
        tag("PY", source.year());
        tag("PB", source.publisher());
        source.symbol().ifPresent(symbol -> tag("SN", symbol));
        tag("AB", source.text());
        tag("N1", source.citation());
        source.keywords().forEach(theme -> tag("KW", theme));
        source.url().ifPresent(url -> tag("UR", url));
        tag("LA", "fr");
        text.append("ER  - ").append(END);
    }

    /** A value is one line. */
    private void tag(String name, String value) {
        if (!value.isBlank()) {
            text.append(name)
                    .append("  - ")
                    .append(value.replaceAll("[\\s\\p{Cntrl}]+", " ").strip())
                    .append(END);
        }
    }
}
