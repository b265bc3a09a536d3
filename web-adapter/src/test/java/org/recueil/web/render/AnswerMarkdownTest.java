package org.recueil.web.render;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.recueil.reply.Action;
import org.recueil.reply.Renderer;
import org.recueil.reply.RendererContract;
import org.recueil.reply.Shown;

/** The contract, as CommonMark's own parser reads the text. Markdown has no actions. */
class AnswerMarkdownTest extends RendererContract<String> {
    @Override
    protected Renderer<String> renderer() {
        return reply -> List.of(AnswerMarkdown.of(reply.blocks()));
    }

    private static Node read(List<String> messages) {
        return Parser.builder().build().parse(String.join("", messages));
    }

    @Override
    protected Shown shown(List<String> messages) {
        StringBuilder text = new StringBuilder();
        List<String> addresses = new ArrayList<>();
        read(messages).accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(ListItem item) {
                boolean bullet = item.getParent() instanceof BulletList list
                        && list.getMarker().equals("*");
                text.append(bullet ? "• " : "");
                visitChildren(item);
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(Link link) {
                addresses.add(link.getDestination());
                visitChildren(link);
            }
        });
        return new Shown(text.toString(), addresses, List.of());
    }

    @Override
    protected boolean isBeyondThePlatform(Action action) {
        return true;
    }

    @Override
    protected List<String> madeOf(List<String> messages) {
        List<String> kinds = new ArrayList<>();
        collect(read(messages), kinds);
        return kinds;
    }

    private static void collect(Node node, List<String> kinds) {
        if (!(node instanceof Text) && !(node instanceof SoftLineBreak)) {
            kinds.add(node.getClass().getSimpleName());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kinds);
        }
    }

    @Override
    protected void assertWithinLimits(String message) {
        assertTrue(message.endsWith("\n"), message);
    }
}
