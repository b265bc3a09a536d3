package org.recueil.model;

import java.util.List;
import org.recueil.model.id.DocumentId;
import org.recueil.model.id.ReportParagraphId;

/**
 * A paragraph of the report of a meeting (CTOC/COP/WG.4/2010/6).
 *
 * @param headings the headings above it, outermost first, without their numbers
 * @param text the paragraph, with each sub-item and its mark on a line of its own
 * @param subjects the subjects that it speaks of, in our words; empty if it only opens an agenda item or lists speakers
 */
public record ReportParagraph(
        String symbol,
        int number,
        List<String> headings,
        String text,
        List<String> footnotes,
        List<InTextCitation> citations,
        List<String> subjects) {
    public ReportParagraph {
        headings = List.copyOf(headings);
        footnotes = List.copyOf(footnotes);
        citations = List.copyOf(citations);
        subjects = List.copyOf(subjects);
        if (number < 1 || text.isBlank()) {
            throw new IllegalArgumentException("paragraph " + number + " of " + symbol + " needs a text");
        }
    }

    public ReportParagraphId id() {
        return new ReportParagraphId(new DocumentId(symbol), number);
    }
}
