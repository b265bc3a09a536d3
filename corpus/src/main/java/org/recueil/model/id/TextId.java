package org.recueil.model.id;

/** Names a text: a provision, what a meeting adopted as a whole, a document, or a paragraph of a report. */
public sealed interface TextId permits ProvisionId, MeetingId, DocumentId, ReportParagraphId {
    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException for any other form
     */
    static TextId parse(String id) {
        if (id.indexOf(ReportParagraphId.MARK) >= 0) {
            return ReportParagraphId.parse(id);
        } else if (id.indexOf(DocumentId.SLASH) >= 0) {
            return new DocumentId(id);
        }
        return id.chars().filter(c -> c == '.').count() > 1 ? ProvisionId.parse(id) : MeetingId.parse(id);
    }

    /** As printed to people. */
    String label();

    /** As scripts see it. */
    @Override
    String toString();
}
