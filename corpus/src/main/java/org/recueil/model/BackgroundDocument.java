package org.recueil.model;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.MeetingId;

/**
 * A document prepared for a meeting, as its summary presents it (CTOC/COP/WG.4/2021/5).
 *
 * @param symbol its UN symbol: {@code CTOC/COP/WG.4/2011/2}
 * @param theme the heading under which the summary stands
 * @param topics the main topics printed under that heading, which all its documents share
 * @param paragraphs the paragraphs of the summary that speak of this document
 */
public record BackgroundDocument(
        String symbol,
        int year,
        MeetingId meeting,
        String title,
        String theme,
        List<String> topics,
        List<NumberedParagraph> paragraphs) {
    public BackgroundDocument {
        topics = List.copyOf(topics);
        paragraphs = List.copyOf(paragraphs);
        if (symbol.isBlank() || title.isBlank() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("document \"" + symbol + "\" needs a symbol, a title and paragraphs");
        }
    }

    public DocumentId id() {
        return new DocumentId(symbol);
    }

    /** The texts of its paragraphs, one per line, without their numbers. */
    public String summary() {
        return paragraphs.stream().map(NumberedParagraph::text).collect(Collectors.joining("\n"));
    }
}
