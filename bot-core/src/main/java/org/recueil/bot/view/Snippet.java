package org.recueil.bot.view;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Span;
import org.recueil.search.text.Mark;

/** The passage of a text with the most words that were searched for, which are marked. */
public final class Snippet {
    public static final int LENGTH = 200;
    private static final int LONGEST_WORD = 50;

    private Snippet() {}

    /**
     * A passage of at most {@code most} characters, with an ellipsis where the text goes on. Without room, still a word or two.
     *
     * @param marks in the order of the text
     */
    public static List<Span> within(String text, List<Mark> marks, int most) {
        return spans(text, marks, within(text, most, marks));
    }

    /** The same passage without marks. */
    public static List<Span> near(String text, List<Mark> marks, int most) {
        return spans(text, List.of(), within(text, most, marks));
    }

    private static int[] within(String text, int most, List<Mark> marks) {
        int[] window = {0, text.length()};
        for (int length = Math.max(1, most);
                window[1] - window[0] + ellipses(text, window) > most && length > 0;
                length -= 4) {
            window = window(text, marks, length);
        }
        return window;
    }

    private static int ellipses(String text, int[] window) {
        return (window[0] > 0 ? 2 : 0) + (window[1] < text.length() ? 2 : 0);
    }

    private static List<Span> spans(String text, List<Mark> marks, int[] window) {
        List<Span> spans = new ArrayList<>();
        int at = window[0];
        StringBuilder plain = new StringBuilder(at > 0 ? "… " : "");
        for (Mark mark : marks) {
            if (mark.start() >= at && mark.end() <= window[1]) {
                plain.append(text, at, mark.start());
                if (!plain.isEmpty()) {
                    spans.add(new Span.Plain(plain.toString().replace('\n', ' ')));
                }
                plain.setLength(0);
                spans.add(new Span.Marked(text.substring(mark.start(), mark.end())));
                at = mark.end();
            }
        }
        plain.append(text, at, window[1]).append(window[1] < text.length() ? " …" : "");
        if (!plain.isEmpty()) {
            spans.add(new Span.Plain(plain.toString().replace('\n', ' ')));
        }
        return spans;
    }

    /** The beginning and end of a passage of whole words with the most marks; of several, the first. */
    private static int[] window(String text, List<Mark> marks, int length) {
        int best = 0;
        int most = 0;
        for (int first = 0; first < marks.size(); first++) {
            int start = marks.get(first).start();
            int next = first;
            while (next < marks.size() && marks.get(next).end() <= start + length * 3 / 4) {
                next++;
            }
            if (next - first > most) {
                most = next - first;
                best = start;
            }
        }
        int before = Math.min(best - length / 5, text.length() - length);
        int start = best < length / 4 ? 0 : wordStart(text, before);
        int end = start + length >= text.length() ? text.length() : wordEnd(text, start + length);
        return new int[] {start, end};
    }

    /** The beginning of the word at a place; if it is far away, the place itself. */
    private static int wordStart(String text, int at) {
        int space = text.lastIndexOf(' ', at - 1);
        return space < at - LONGEST_WORD ? wholeCharacter(text, at) : space + 1;
    }

    /** The end of the word at a place; if it is far away, the place itself. */
    private static int wordEnd(String text, int at) {
        int space = text.indexOf(' ', at);
        int end = space < 0 ? text.length() : space;
        return end > at + LONGEST_WORD ? wholeCharacter(text, at) : end;
    }

    private static int wholeCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
