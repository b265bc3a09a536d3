package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import org.recueil.index.Mark;
import org.recueil.reply.Span;

/** The stretch of a text that holds most of what was looked for, with the words marked. */
final class Passage {
    private static final int LENGTH = 200;

    private Passage() {}

    /** Spans that join to a stretch of the text, an ellipsis on each side where it goes on. */
    static List<Span> of(String text, List<Mark> marks) {
        int[] window = window(text, marks);
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

    /** Where the stretch begins and ends: whole words, the most marks, the earliest of several such. */
    private static int[] window(String text, List<Mark> marks) {
        if (text.length() <= LENGTH + LENGTH / 4) {
            return new int[] {0, text.length()};
        }
        int best = 0;
        long most = 0;
        for (Mark first : marks) {
            long held = marks.stream()
                    .filter(mark -> mark.start() >= first.start() && mark.end() <= first.start() + LENGTH * 3 / 4)
                    .count();
            if (held > most) {
                most = held;
                best = first.start();
            }
        }
        int earliest = Math.min(best - LENGTH / 5, text.length() - LENGTH);
        int start = best < LENGTH / 2 ? 0 : wordStart(text, Math.max(0, earliest));
        int end = start + LENGTH >= text.length() ? text.length() : wordStart(text, start + LENGTH) - 1;
        return new int[] {start, Math.max(end, Math.min(text.length(), start + 1))};
    }

    /** The beginning of the word at or after a place, or the place itself where no word begins soon. */
    private static int wordStart(String text, int at) {
        int space = text.indexOf(' ', Math.max(0, at - 1));
        return space < 0 || space > at + LENGTH / 4 ? at : space + 1;
    }
}
