package org.recueil.slack;

import java.util.List;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Reply;
import org.recueil.reply.Span;

/** A reply with its commands as they are typed in Slack, before anything is measured or cut. */
final class Respelling implements Block.Visitor<Block> {
    private Respelling() {}

    static Reply of(Reply reply) {
        Respelling respelling = new Respelling();
        return new Reply(
                reply.blocks().stream().map(block -> block.accept(respelling)).toList(), reply.actions());
    }

    @Override
    public Block heading(Block.Heading heading) {
        return new Block.Heading(spans(heading.spans()));
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(spans(paragraph.spans()));
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
        return new Block.Quotation(quotation.label(), quotation.depth(), spans(quotation.spans()));
    }

    @Override
    public Block items(Block.Items items) {
        return new Block.Items(items.items().stream()
                .map(item -> new Item(item.label(), spans(item.spans())))
                .toList());
    }

    @Override
    public Block note(Block.Note note) {
        return new Block.Note(spans(note.spans()));
    }

    private static List<Span> spans(List<Span> spans) {
        return spans.stream().map(Respelling::span).toList();
    }

    static Span span(Span span) {
        return span instanceof Span.Command command ? Commands.typed(command) : span;
    }
}
