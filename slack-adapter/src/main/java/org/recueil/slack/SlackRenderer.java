package org.recueil.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.List;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;

/** A reply as messages of blocks, the buttons below the last. */
final class SlackRenderer implements Renderer<SlackMessage> {
    @Override
    public List<SlackMessage> render(Reply reply) {
        String text = Escape.of(PlainTextRenderer.ofBlocks().render(reply).get(0));
        LayoutBlock block = SectionBlock.builder()
                .text(MarkdownTextObject.builder().text(text).verbatim(true).build())
                .build();
        return List.of(new SlackMessage(text, List.of(block)));
    }
}
