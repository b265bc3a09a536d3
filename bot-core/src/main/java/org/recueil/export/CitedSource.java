package org.recueil.export;

import java.util.List;
import java.util.Optional;

/**
 * A text as an entry of a bibliography.
 *
 * @param title by which it is listed: {@code II.37 — Application du Protocole}
 * @param body that adopted it
 * @param publisher the United Nations, in the language of the file
 * @param year of four digits; empty if nothing says it
 * @param citation as a legal text quotes it: {@code CTOC/COP/WG.4/2010/6, par. 44}
 * @param symbol of the document that prints it, if it has one
 * @param text its official words, with the chapeau before
 * @param url of the official document, or of its page
 * @param keywords its themes
 */
public record CitedSource(
        String id,
        String title,
        String body,
        String publisher,
        String year,
        String citation,
        Optional<String> symbol,
        String text,
        Optional<String> url,
        List<String> keywords) {
    public CitedSource {
        keywords = List.copyOf(keywords);
    }
}
