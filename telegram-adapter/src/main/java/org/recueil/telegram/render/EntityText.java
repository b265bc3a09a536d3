package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.reply.TextLayout;
import org.recueil.telegram.render.TelegramMessage.Entity;

/**
 * Sets blocks as one text and notes where its styles begin and end. Nothing is escaped, since nothing has to be. Official words
 * that follow each other are one quotation, since quotations cannot be nested (core.telegram.org/bots/api, "Formatting options"):
 * their parts stand apart and are indented.
 */
public final class EntityText implements Span.Visitor<String> {
    private static final String CODE = "code";
    private static final String BOLD = "bold";
    /** One step further in; the first is the quotation's own. */
    private static final int STEP = 4;

    private final String quotationType;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private EntityText(String quotationType) {
        this.quotationType = quotationType;
    }

    /**
     * The blocks as a message without buttons. Where a text goes on in the next message, it may end or begin with a space.
     *
     * @param collapsed whether official texts show their first lines until they are touched; lists never do
     */
    public static TelegramMessage of(List<Block> blocks, boolean collapsed) {
        EntityText set = new EntityText(collapsed ? "expandable_blockquote" : "blockquote");
        List<LayoutLine> strips = TextLayout.of(blocks);
        int quotation = -1;
        for (int i = 0; i < strips.size(); i++) {
            LayoutLine strip = strips.get(i);
            if (i > 0) {
                set.separate(strips.get(i - 1), strip);
            }
            quotation = strip.isQuoted() && quotation < 0 ? set.text.length() : quotation;
            set.set(strip);
            boolean goesOn = i + 1 < strips.size() && goesOn(strip, strips.get(i + 1));
            if (strip.isQuoted() && !goesOn) {
                set.mark(strip.kind() == LayoutLine.Kind.QUOTATION ? set.quotationType : "blockquote", quotation, "");
                quotation = -1;
            }
        }
        return new TelegramMessage(set.text.toString(), set.entities, List.of());
    }

    /** Official texts that follow each other are one quotation; in a list, those that nothing parts. */
    private static boolean goesOn(LayoutLine strip, LayoutLine next) {
        return next.kind() == strip.kind() && (strip.kind() == LayoutLine.Kind.QUOTATION || !next.apart());
    }

    /** A quotation stands apart from the bot's words by itself; its parts by a blank line, except below a title. */
    private void separate(LayoutLine above, LayoutLine strip) {
        boolean inside = above.kind() == LayoutLine.Kind.QUOTATION && strip.kind() == LayoutLine.Kind.QUOTATION;
        boolean title = inside && above.spans().stream().allMatch(Span.Strong.class::isInstance);
        boolean blank = inside ? !title : above.isQuoted() == strip.isQuoted() && strip.apart();
        text.append(blank ? "\n\n" : "\n");
    }

    /** Code stands in no other style, which ends before it and begins anew behind it. */
    private void set(LayoutLine strip) {
        String style = style(strip.kind());
        if (strip.kind() == LayoutLine.Kind.QUOTATION) {
            text.append(" ".repeat(Math.max(0, strip.indent() - 2 * STEP)));
        }
        int start = text.length();
        if (!strip.label().isEmpty()) {
            text.append(strip.label());
            mark(BOLD, start, "");
            text.append(' ');
        }
        for (Span span : strip.spans()) {
            String type = span.accept(this);
            boolean isCode = type.equals(CODE);
            if (isCode) {
                mark(style, start, "");
            }
            int at = text.length();
            text.append(span.text());
            if (span instanceof Span.Link link) {
                mark(type, at, link.url());
            } else if (isCode || strip.kind() != LayoutLine.Kind.HEADING) {
                mark(type, at, "");
            }
            start = isCode ? text.length() : start;
        }
        mark(style, start, "");
    }

    private static String style(LayoutLine.Kind kind) {
        return switch (kind) {
            case HEADING -> BOLD;
            case NOTE -> "italic";
            case PARAGRAPH, QUOTATION, ITEM, QUOTED_ITEM -> "";
        };
    }

    private void mark(String type, int start, String url) {
        if (!type.isEmpty() && !text.substring(start).isBlank()) {
            entities.add(new Entity(type, start, text.length() - start, url));
        }
    }

    @Override
    public String plain(Span.Plain plain) {
        return "";
    }

    @Override
    public String strong(Span.Strong strong) {
        return BOLD;
    }

    @Override
    public String marked(Span.Marked marked) {
        return BOLD;
    }

    @Override
    public String link(Span.Link link) {
        return "text_link";
    }

    /** Touching a command sends it without what follows it; touching code copies it whole. */
    @Override
    public String command(Span.Command command) {
        return command.argument().isEmpty() ? "" : CODE;
    }

    /** In code Telegram finds no links, mentions or commands. */
    @Override
    public String said(Span.Said said) {
        return CODE;
    }
}
