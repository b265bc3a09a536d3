package org.recueil.slack.render;

import java.util.BitSet;
import java.util.List;
import org.recueil.reply.Span;

/**
 * Which characters of a text are bold. Slack can only make whole words bold, so a marked part of a word takes the word with it:
 * {@code l'organe} for {@code organe}. Spaces and line breaks at either end stay outside.
 */
final class Emphasis {
    private static final String SPACES = " \n\u00A0\u202F";
    private static final String BEFORE = SPACES + "(«";
    private static final String AFTER = SPACES + ")».,;:!?…";

    private final String text;
    private final BitSet bold = new BitSet();
    /** Characters of links, commands and what a person typed, which are never bold. */
    private final BitSet closed = new BitSet();

    private Emphasis(String text) {
        this.text = text;
    }

    static Emphasis in(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        Emphasis emphasis = new Emphasis(text.toString());
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (span instanceof Span.Link || span instanceof Span.Command || span instanceof Span.Said) {
                emphasis.closed.set(start, end);
            }
            start = end;
        }
        start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (span instanceof Span.Strong || span instanceof Span.Marked) {
                emphasis.lines(start, end);
            }
            start = end;
        }
        return emphasis;
    }

    boolean at(int index) {
        return bold.get(index);
    }

    private void lines(int start, int end) {
        int line = start;
        for (int i = start; i <= end; i++) {
            if (i == end || text.charAt(i) == '\n') {
                words(line, i);
                line = i + 1;
            }
        }
    }

    private void words(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && SPACES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        while (!mayBegin(start) && !closed.get(start - 1)) {
            start--;
        }
        while (!mayEnd(end) && !closed.get(end)) {
            end++;
        }
        if (start < end && mayBegin(start) && mayEnd(end)) {
            bold.set(start, end);
        }
    }

    /** Whether Slack sees a mark before this place that begins a style. */
    boolean mayBegin(int at) {
        return at == 0 || BEFORE.indexOf(text.charAt(at - 1)) >= 0 && !closed.get(at - 1);
    }

    /** Whether Slack sees a mark at this place that ends a style. */
    boolean mayEnd(int at) {
        return at == text.length() || AFTER.indexOf(text.charAt(at)) >= 0 && !closed.get(at);
    }
}
