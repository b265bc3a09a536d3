package org.recueil.terminal;

import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.reply.SpanText;

/** The styles of text on a terminal. */
final class Palette {
    static final AttributedStyle LABEL = AttributedStyle.BOLD;
    static final AttributedStyle NUMBER = AttributedStyle.BOLD.foreground(AttributedStyle.CYAN);
    static final AttributedStyle ECHO = AttributedStyle.DEFAULT.faint();

    private Palette() {}

    /** The words of a line, each span in its style. */
    static AttributedString styled(LayoutLine strip) {
        AttributedStyle base = base(strip.kind());
        AttributedStringBuilder text = new AttributedStringBuilder();
        strip.spans().forEach(span -> text.styled(span.accept(new Look(base)), SpanText.of(span)));
        return text.toAttributedString();
    }

    private static AttributedStyle base(LayoutLine.Kind kind) {
        return switch (kind) {
            case HEADING -> AttributedStyle.BOLD;
            case NOTE -> AttributedStyle.DEFAULT.faint();
            case PARAGRAPH, QUOTATION, ITEM, QUOTED_ITEM -> AttributedStyle.DEFAULT;
        };
    }

    private record Look(AttributedStyle base) implements Span.Visitor<AttributedStyle> {
        @Override
        public AttributedStyle plain(Span.Plain plain) {
            return base;
        }

        @Override
        public AttributedStyle strong(Span.Strong strong) {
            return base.bold();
        }

        @Override
        public AttributedStyle marked(Span.Marked marked) {
            return base.bold().foreground(AttributedStyle.YELLOW);
        }

        @Override
        public AttributedStyle link(Span.Link link) {
            return base.underline();
        }

        @Override
        public AttributedStyle command(Span.Command command) {
            return base.foreground(AttributedStyle.CYAN);
        }

        @Override
        public AttributedStyle said(Span.Said said) {
            return base;
        }
    }
}
