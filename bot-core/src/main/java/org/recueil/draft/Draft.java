package org.recueil.draft;

import java.util.List;

/**
 * A draft as plain text. Offsets count UTF-16 units from the file's first character; a byte order mark is not counted.
 *
 * @param text of {@code .txt} and {@code .md} as it stands in the file, line ends included. Of {@code .docx} the paragraphs,
 *     joined by one line feed; a line break inside one is a line feed too, a tab is a tab. Footnotes, then endnotes, follow
 *     the body, one paragraph per paragraph
 * @param quoted what the file itself marks as a block quotation, in order: each paragraph with a style for quotations
 *     ({@code .docx}), each line behind {@code >} ({@code .md}, without the mark). A quotation of several paragraphs is
 *     several ranges, and blank ones have none
 * @param leftOut true if the file has more text than the limit allows; {@code text} then is its beginning
 */
public record Draft(String text, List<Range> quoted, boolean leftOut) {
    public Draft {
        quoted = List.copyOf(quoted);
        int last = 0;
        for (Range range : quoted) {
            if (range.start < last || range.end > text.length()) {
                throw new IllegalArgumentException("quoted ranges are in order and inside the text: " + range);
            }
            last = range.end;
        }
    }

    /**
     * A stretch of the text.
     *
     * @param start the first UTF-16 unit, from 0
     * @param end after the last one
     */
    public record Range(int start, int end) {
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a range: " + start + " to " + end);
            }
        }
    }
}
