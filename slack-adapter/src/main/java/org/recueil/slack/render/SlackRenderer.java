package org.recueil.slack.render;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.List;
import org.recueil.reply.Action;
import org.recueil.reply.ActionMenu;
import org.recueil.reply.Block;
import org.recueil.reply.Renderer;
import org.recueil.reply.Reply;
import org.recueil.reply.ReplySplitter;
import org.recueil.reply.TextSplitter;
import org.recueil.slack.api.SlackLimits;
import org.recueil.slack.app.InstalledApp;

/** Renders a reply as messages of blocks, with the controls below the last one. Immutable. */
public final class SlackRenderer implements Renderer<SlackMessage> {
    /** Stands for a reply of nothing but spaces, because Slack accepts no such message. */
    private static final String NOTHING = "·";

    private final InstalledApp app;
    private final AnswerPlace place;

    public SlackRenderer(InstalledApp app, AnswerPlace place) {
        this.app = app;
        this.place = place;
    }

    @Override
    public List<SlackMessage> render(Reply reply) {
        return render(reply, 0);
    }

    /** @param first the number of the first button, after those of other buttons in the same message */
    public List<SlackMessage> render(Reply reply, int first) {
        return render(reply.blocks(), Controls.of(ActionMenu.of(reply.actions()), place), first);
    }

    /** The same with other controls than the reply's own. */
    public List<SlackMessage> render(List<Block> said, Controls controls, int first) {
        List<LayoutBlock> rows = controls.blocks(first);
        List<List<Block>> parts = new ArrayList<>(parts(CommandRespeller.of(app).of(said), rows));
        parts.removeIf(part -> Layout.of(part).isEmpty());
        if (parts.isEmpty()) {
            parts.add(List.of(new Block.Paragraph(NOTHING)));
        }
        List<SlackMessage> rendered = new ArrayList<>();
        for (List<Block> part : parts) {
            List<LayoutBlock> blocks = new ArrayList<>(Layout.of(part));
            if (rendered.size() == parts.size() - 1) {
                blocks.addAll(rows);
            }
            rendered.add(new SlackMessage(SlackMessage.fallback(part), blocks));
        }
        controls.unheld().forEach(action -> rendered.addAll(written(action)));
        return List.copyOf(rendered);
    }

    /** The blocks of each message. */
    private static List<List<Block>> parts(List<Block> said, List<LayoutBlock> rows) {
        if (Layout.holds(said) && fits(Layout.of(said), rows)) {
            return List.of(said);
        }
        List<Block> paragraphs = new ReplySplitter(Layout::holds)
                .split(new Reply(said, List.of())).stream()
                        .flatMap(part -> part.blocks().stream())
                        .toList();
        return new ReplySplitter(blocks -> fits(Layout.of(blocks), rows))
                .split(new Reply(paragraphs, List.of())).stream()
                        .map(Reply::blocks)
                        .toList();
    }

    /** Whether the message has room, with two blocks to spare: one says who shares it, one has the button that deletes it. */
    private static boolean fits(List<LayoutBlock> blocks, List<LayoutBlock> rows) {
        return blocks.size() + rows.size() <= SlackLimits.MESSAGE_BLOCKS - 2
                && Characters.of(blocks) + Characters.of(rows) <= SlackLimits.MESSAGE_ROOM;
    }

    /** An action written out, in a message of its own or several. */
    private static List<SlackMessage> written(Action action) {
        String label = Escape.of(action.label(SlackLimits.BUTTON_LABEL));
        List<SlackMessage> messages = new ArrayList<>();
        List<LayoutBlock> box = box(action);
        messages.add(new SlackMessage(label, box.subList(0, 2)));
        box.subList(2, box.size()).forEach(more -> messages.add(new SlackMessage(label, List.of(more))));
        return messages;
    }

    /** The label, and what the action says or copies in boxes of their own, to be copied by hand. */
    private static List<LayoutBlock> box(Action action) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(title(action.label(SlackLimits.BUTTON_LABEL)));
        blocks.addAll(preformatted(action.value()));
        return blocks;
    }

    private static LayoutBlock title(String label) {
        return SectionBlock.builder().text(Layout.plain(label)).build();
    }

    /** A text in a box of its own, unchanged; in several boxes if it is long. */
    public static List<LayoutBlock> preformatted(String text) {
        return TextSplitter.split(text, SlackLimits.SECTION).stream()
                .<LayoutBlock>map(piece -> RichTextBlock.builder()
                        .elements(List.of(RichTextPreformattedElement.builder()
                                .elements(List.of(RichTextSectionElement.Text.builder()
                                        .text(piece)
                                        .build()))
                                .build()))
                        .build())
                .toList();
    }
}
