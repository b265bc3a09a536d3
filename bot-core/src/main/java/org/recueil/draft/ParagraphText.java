package org.recueil.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers paragraphs as one text. A text box stands inside a paragraph and has paragraphs of its own; these come after it. For
 * one thread.
 */
final class ParagraphText {
    private final int most;
    private final Joined whole = new Joined();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int gathered;

    /** @param most how many characters the draft may have */
    ParagraphText(int most) {
        this.most = most;
    }

    /** A paragraph that has not ended yet. */
    private static final class Paragraph {
        private final StringBuilder text = new StringBuilder();
        private final Joined boxes = new Joined();
        private boolean quoted;
        private boolean continued;
    }

    /** Paragraphs that have ended, joined by line feeds. */
    private static final class Joined {
        private final StringBuilder text = new StringBuilder();
        private final List<Draft.Range> quoted = new ArrayList<>();
        private boolean empty = true;
        private boolean continued;
        private int start;

        /** What ends here has the properties of its last paragraph, as in Word. */
        void add(Paragraph paragraph) {
            if (!continued) {
                separate();
            }
            text.append(paragraph.text);
            continued = paragraph.continued;
            if (paragraph.quoted && !continued && !text.substring(start).isBlank()) {
                quoted.add(new Draft.Range(start, text.length()));
            }
        }

        void add(Joined more) {
            if (!more.empty) {
                separate();
                text.append(more.text);
                more.quoted.forEach(range -> quoted.add(new Draft.Range(start + range.start(), start + range.end())));
                continued = false;
            }
        }

        private void separate() {
            if (!empty) {
                text.append('\n');
            }
            empty = false;
            start = text.length();
        }
    }

    void begin() {
        open.push(new Paragraph());
        gathered++;
    }

    /** Adds text to the innermost paragraph; ignored outside of all. */
    void append(CharSequence text) {
        if (!open.isEmpty()) {
            open.peek().text.append(text);
            gathered += text.length();
        }
    }

    /** Marks the innermost paragraph as a quotation. */
    void quoted() {
        open.peek().quoted = true;
    }

    /** Says that the end of the innermost paragraph is deleted or hidden, so that the next one goes on in the same line. */
    void continued() {
        open.peek().continued = true;
    }

    void end() {
        if (open.isEmpty()) {
            return;
        }
        Paragraph ended = open.pop();
        Joined into = open.isEmpty() ? whole : open.peek().boxes;
        into.add(ended);
        into.add(ended.boxes);
    }

    /** Nothing goes on in the same line across the border of a cell or a note. */
    void border() {
        (open.isEmpty() ? whole : open.peek().boxes).continued = false;
    }

    /** True if there is more text than the draft may have, so that nothing more need be read. */
    boolean isFull() {
        return gathered - 1 > most;
    }

    /** @throws Refusal if it is blank */
    Draft draft() throws Refusal {
        while (!open.isEmpty()) {
            end();
        }
        String text = whole.text.toString();
        if (text.isBlank()) {
            throw new Refusal(DraftProblem.EMPTY);
        }
        return Shortening.within(text, whole.quoted, most, isFull());
    }
}
