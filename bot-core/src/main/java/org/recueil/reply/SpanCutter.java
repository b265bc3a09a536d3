package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/** Cuts a run of spans at a place in its text. Both halves of a link lead to its address. */
final class SpanCutter {
    private static final String NO_BREAK_SPACE = "\u00A0";

    private SpanCutter() {}

    /** The text in which a boundary is looked for: as long as that of the spans, but without spaces inside commands. */
    static String text(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span instanceof Span.Command ? span.text().replace(" ", NO_BREAK_SPACE) : span.text());
        }
        return text.toString();
    }

    static List<Span> before(List<Span> spans, int at) {
        List<Span> before = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int length = span.text().length();
            if (start + length <= at) {
                before.add(span);
            } else if (start < at) {
                before.add(span.accept(new Stretch(0, at - start)));
            }
            start += length;
        }
        return before;
    }

    static List<Span> after(List<Span> spans, int at) {
        List<Span> after = new ArrayList<>();
        int start = 0;
        for (Span span : spans) {
            int length = span.text().length();
            if (start >= at) {
                after.add(span);
            } else if (start + length > at) {
                after.add(span.accept(new Stretch(at - start, length)));
            }
            start += length;
        }
        return after;
    }

    /** A part of one span. A part of a command is plain text, because it cannot be typed. */
    private record Stretch(int from, int to) implements Span.Visitor<Span> {
        @Override
        public Span plain(Span.Plain plain) {
            return new Span.Plain(of(plain));
        }

        @Override
        public Span strong(Span.Strong strong) {
            return new Span.Strong(of(strong));
        }

        @Override
        public Span marked(Span.Marked marked) {
            return new Span.Marked(of(marked));
        }

        @Override
        public Span link(Span.Link link) {
            String text = of(link);
            return text.isBlank() ? new Span.Plain(text) : new Span.Link(text, link.url());
        }

        @Override
        public Span command(Span.Command command) {
            return new Span.Plain(of(command));
        }

        @Override
        public Span said(Span.Said said) {
            return new Span.Said(of(said));
        }

        private String of(Span span) {
            return span.text().substring(from, to);
        }
    }
}
