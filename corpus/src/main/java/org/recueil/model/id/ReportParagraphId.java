package org.recueil.model.id;

/** The id of a paragraph of a report: {@code CTOC/COP/WG.4/2010/6#44}. */
public record ReportParagraphId(DocumentId report, int number) implements TextId {
    static final char MARK = '#';

    public ReportParagraphId {
        if (number < 1) {
            throw new IllegalArgumentException("paragraphs count from 1, not from " + number + ": " + report);
        }
    }

    /**
     * Reads {@code CTOC/COP/WG.4/2010/6#44}.
     *
     * @throws IllegalArgumentException for any other form
     */
    public static ReportParagraphId parse(String id) {
        int mark = id.indexOf(MARK);
        String number = id.substring(mark + 1);
        if (mark < 0 || !number.matches("[1-9][0-9]{0,4}")) {
            throw new IllegalArgumentException(
                    "not a paragraph of a report: \"" + id + "\"; such as " + Body.symbol(Part.A, "2010/6") + "#44");
        }
        return new ReportParagraphId(new DocumentId(id.substring(0, mark)), Integer.parseInt(number));
    }

    /** The id as people see it and as references are written: {@code CTOC/COP/WG.4/2010/6, par. 44}. */
    @Override
    public String label() {
        return report + ", par. " + number;
    }

    @Override
    public String toString() {
        return report.symbol() + MARK + number;
    }
}
