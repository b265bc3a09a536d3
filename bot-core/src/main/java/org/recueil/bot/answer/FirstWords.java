package org.recueil.bot.answer;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Span;

/** The beginning of a text, for lists. A shortened text ends with an ellipsis. */
public final class FirstWords {
    private static final int LENGTH = 110;
    private static final String ELLIPSIS = " …";

    private FirstWords() {}

    /** About a line and a half of whole words; the text itself if it is not much longer. */
    public static String of(String text) {
        return of(text, LENGTH);
    }

    /** Whole words of at most {@code most} characters, including the ellipsis. If there is no room, only the ellipsis. */
    public static String within(String text, int most) {
        String line = text.replace('\n', ' ');
        return line.length() <= most ? line : shortened(line, Math.max(0, most - ELLIPSIS.length()));
    }

    /** The same for words with styles, which stay. */
    static List<Span> within(List<Span> spans, int most) {
        if (Span.text(spans).length() <= most) {
            return spans;
        }
        List<Span> within = new ArrayList<>();
        int left = Math.max(0, most - ELLIPSIS.length());
        int next = 0;
        while (spans.get(next).text().length() <= left) {
            left -= spans.get(next).text().length();
            within.add(spans.get(next++));
        }
        String text = spans.get(next).text();
        if (within.isEmpty() || text.lastIndexOf(' ', left) > 0) {
            within.add(restyled(spans.get(next), shortened(text, left)));
        } else {
            String before = within.get(next - 1).text();
            within.add(new Span.Plain(before.endsWith(" ") ? ELLIPSIS.strip() : ELLIPSIS));
        }
        return within;
    }

    /** About {@code length} characters of whole words; the text itself if it is not much longer. */
    public static String of(String text, int length) {
        String line = text.replace('\n', ' ');
        if (line.length() <= length + length / 5) {
            return line;
        }
        return shortened(line, length);
    }

    /** Other words in the style of a span. */
    private static Span restyled(Span span, String words) {
        if (span instanceof Span.Link link) {
            return new Span.Link(words, link.url());
        } else if (span instanceof Span.Strong) {
            return new Span.Strong(words);
        }
        return span instanceof Span.Marked ? new Span.Marked(words) : new Span.Plain(words);
    }

    private static String shortened(String line, int length) {
        int end = line.lastIndexOf(' ', length);
        String words = line.substring(0, end > 0 ? end : line.offsetByCodePoints(0, length / 2));
        return words.replaceFirst("[\\s\\p{Z},;:(«–-]+$", "") + ELLIPSIS;
    }
}
