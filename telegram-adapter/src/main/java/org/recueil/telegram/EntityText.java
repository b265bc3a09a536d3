package org.recueil.telegram;

import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Block;
import org.recueil.reply.Column;
import org.recueil.reply.Span;
import org.recueil.reply.Strip;
import org.recueil.telegram.TelegramMessage.Entity;

/** Sets blocks as one text and notes where its styles begin and end. Nothing is escaped, since nothing has to be. */
final class EntityText implements Span.Visitor<String> {
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();

    private EntityText() {}

    /** The blocks as a message without buttons. Where a text goes on in the next message, it may end or begin with a space. */
    static TelegramMessage of(List<Block> blocks) {
        EntityText set = new EntityText();
        List<Strip> strips = Column.of(blocks);
        int quotation = -1;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            boolean quoted = strip.kind() == Strip.Kind.QUOTATION;
            set.separate(strip);
            quotation = quoted && quotation < 0 ? set.text.length() : quotation;
            set.set(strip);
            boolean goesOn = i + 1 < strips.size()
                    && strips.get(i + 1).kind() == Strip.Kind.QUOTATION
                    && !strips.get(i + 1).apart();
            if (quoted && !goesOn) {
                set.mark("blockquote", quotation, "");
                quotation = -1;
            }
        }
        return new TelegramMessage(set.text.toString(), set.entities, List.of());
    }

    private void separate(Strip strip) {
        if (!text.isEmpty()) {
            text.append(strip.apart() ? "\n\n" : "\n");
        }
    }

    private void set(Strip strip) {
        int start = text.length();
        if (!strip.label().isEmpty()) {
            text.append(strip.label());
            if (strip.kind() == Strip.Kind.ITEM) {
                mark("bold", start, "");
            }
            text.append(' ');
        }
        for (Span span : strip.spans()) {
            int at = text.length();
            text.append(span.text());
            String type = span.accept(this);
            if (!type.isEmpty() && strip.kind() != Strip.Kind.HEADING || span instanceof Span.Link) {
                mark(type, at, span instanceof Span.Link link ? link.url() : "");
            }
        }
        switch (strip.kind()) {
            case HEADING -> mark("bold", start, "");
            case NOTE -> mark("italic", start, "");
            default -> {}
        }
    }

    private void mark(String type, int start, String url) {
        if (text.length() > start) {
            entities.add(new Entity(type, start, text.length() - start, url));
        }
    }

    @Override
    public String plain(Span.Plain plain) {
        return "";
    }

    @Override
    public String strong(Span.Strong strong) {
        return "bold";
    }

    @Override
    public String marked(Span.Marked marked) {
        return "bold";
    }

    @Override
    public String link(Span.Link link) {
        return "text_link";
    }

    /** Touching a command sends it without what follows it; touching code copies it whole. */
    @Override
    public String command(Span.Command command) {
        return command.argument().isEmpty() ? "" : "code";
    }
}
