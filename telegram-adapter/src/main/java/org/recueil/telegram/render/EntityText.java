package org.recueil.telegram.render;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Block;
import org.recueil.reply.LayoutLine;
import org.recueil.reply.Span;
import org.recueil.telegram.render.TelegramMessage.Entity;

/**
 * Sets blocks as one text and notes where its styles begin and end. Nothing has to be escaped. Official words that follow each
 * other are one quotation, because quotations cannot be nested (core.telegram.org/bots/api, "Formatting options"). Their parts
 * are set apart and indented.
 */
public final class EntityText implements Span.Visitor<String> {
    private static final String CODE = "code";
    private static final String BOLD = "bold";
    /** How far the core indents a quotation. Telegram shows a quotation by itself, so only what is indented further is. */
    private static final int QUOTED = 4;

    private final String quotationType;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private EntityText(String quotationType) {
        this.quotationType = quotationType;
    }

    /**
     * The blocks as a message without buttons. If a text goes on in the next message, it may end or begin with a space.
     *
     * @param collapsed whether official texts show only their first lines until they are touched; lists never do
     */
    public static TelegramMessage of(List<Block> blocks, boolean collapsed) {
        EntityText set = new EntityText(collapsed ? "expandable_blockquote" : "blockquote");
        List<LayoutLine> lines = LayoutLine.of(blocks);
        int quotation = -1;
        for (int i = 0; i < lines.size(); i++) {
            LayoutLine line = lines.get(i);
            if (i > 0) {
                set.separate(lines.get(i - 1), line);
            }
            quotation = line.isQuoted() && quotation < 0 ? set.text.length() : quotation;
            set.set(line);
            boolean goesOn = i + 1 < lines.size() && goesOn(line, lines.get(i + 1));
            if (line.isQuoted() && !goesOn) {
                set.mark(line.kind() == LayoutLine.Kind.QUOTATION ? set.quotationType : "blockquote", quotation, "");
                quotation = -1;
            }
        }
        return new TelegramMessage(set.text.toString(), set.entities, List.of());
    }

    /**
     * Whether two lines are one quotation: official texts that follow each other; in a list, those with nothing between them.
     */
    private static boolean goesOn(LayoutLine line, LayoutLine next) {
        return next.kind() == line.kind() && (line.kind() == LayoutLine.Kind.QUOTATION || !next.apart());
    }

    /**
     * Separates two lines. A quotation stands apart from the bot's words by itself. Its parts are separated by a blank line,
     * except below a title.
     */
    private void separate(LayoutLine above, LayoutLine line) {
        boolean inside = above.kind() == LayoutLine.Kind.QUOTATION && line.kind() == LayoutLine.Kind.QUOTATION;
        boolean title = inside && above.spans().stream().allMatch(Span.Strong.class::isInstance);
        boolean blank = inside ? !title : above.isQuoted() == line.isQuoted() && line.apart();
        text.append(blank ? "\n\n" : "\n");
    }

    /** Adds a line. Code takes no other style, so a style ends before the code and begins anew behind it. */
    private void set(LayoutLine line) {
        String style = style(line.kind());
        if (line.kind() == LayoutLine.Kind.QUOTATION) {
            text.append(" ".repeat(Math.max(0, line.indent() - QUOTED)));
        }
        int start = text.length();
        if (!line.label().isEmpty()) {
            text.append(line.label());
            mark(BOLD, start, "");
            text.append(' ');
        }
        for (Span span : line.spans()) {
            String type = span.accept(this);
            boolean isCode = type.equals(CODE);
            if (isCode) {
                mark(style, start, "");
            }
            int at = text.length();
            text.append(span.text());
            if (span instanceof Span.Link link) {
                mark(type, at, link.url());
            } else if (isCode || line.kind() != LayoutLine.Kind.HEADING) {
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

    /** Touching a command sends it without its argument; touching code copies it whole. */
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
