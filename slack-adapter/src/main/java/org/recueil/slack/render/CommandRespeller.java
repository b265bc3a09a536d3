package org.recueil.slack.render;

import java.util.List;
import java.util.function.UnaryOperator;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.slack.app.InstalledApp;

/**
 * Replaces spans, such as commands by the way they are typed in Slack, before anything is measured or cut. Official texts stay.
 */
public record CommandRespeller(UnaryOperator<Span> respelled) implements Block.Visitor<Block> {
    /** Replaces commands by their names in the workspace. */
    public static CommandRespeller of(InstalledApp app) {
        return new CommandRespeller(span -> span instanceof Span.Command command ? app.typed(command) : span);
    }

    public List<Block> of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).toList();
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
        return quotation;
    }

    @Override
    public Block items(Block.Items items) {
        return new Block.Items(items.items().stream()
                .map(item -> new Item(item.label(), spans(item.spans()), item.official()))
                .toList());
    }

    @Override
    public Block note(Block.Note note) {
        return new Block.Note(spans(note.spans()));
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream().map(respelled).toList();
    }
}
