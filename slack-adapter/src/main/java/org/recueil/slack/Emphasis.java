package org.recueil.slack;

import java.util.BitSet;
import java.util.List;
import org.recueil.reply.Span;

/**
 * Which characters of a text are bold. Slack makes whole words bold only, so that what stands out of a word takes the word with
 * it: {@code l'organe} for {@code organe}. A space or a line break at either end stays outside.
 */
final class Emphasis {
    private final String text;
    private final BitSet bold = new BitSet();
    /** Characters of links and commands, which bold never enters. */
    private final BitSet closed = new BitSet();

    private final String before;
    private final String after;

    private Emphasis(String text, String before, String after) {
        this.text = text;
        this.before = before;
        this.after = after;
    }

    /**
     * @param before the characters after which bold may begin
     * @param after those before which it may end
     */
    static Emphasis in(List<Span> spans, String before, String after) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> text.append(span.text()));
        Emphasis emphasis = new Emphasis(text.toString(), before, after);
        int start = 0;
        for (Span span : spans) {
            int end = start + span.text().length();
            if (span instanceof Span.Link || span instanceof Span.Command) {
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
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start > 0 && !closed.get(start - 1) && before.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end < text.length() && !closed.get(end) && after.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean begins = start == 0 || before.indexOf(text.charAt(start - 1)) >= 0;
        boolean ends = end == text.length() || after.indexOf(text.charAt(end)) >= 0;
        if (start < end && begins && ends) {
            bold.set(start, end);
        }
    }
}
