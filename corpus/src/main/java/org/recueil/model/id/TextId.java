package org.recueil.model.id;

/** The id of a text: a provision, all that a meeting adopted, a document, or a paragraph of a report. */
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

    /** The id as people see it. */
    String label();

    /** The id as scripts see it; {@link #parse} reads it. */
    @Override
    String toString();
}
