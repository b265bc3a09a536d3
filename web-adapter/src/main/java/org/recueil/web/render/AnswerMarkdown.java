package org.recueil.web.render;

import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** The blocks of an answer as Markdown (CommonMark). Official words stand in quotations. For one answer. */
public final class AnswerMarkdown implements Block.Visitor<Node> {
    private final Document document = new Document();
    private boolean titled;

    private AnswerMarkdown() {}

    /** The text of these blocks, which ends with a line break. */
    public static String of(List<Block> blocks) {
        AnswerMarkdown markdown = new AnswerMarkdown();
        for (Block block : blocks) {
            Node node = block.accept(markdown);
            Node last = markdown.document.getLastChild();
            if (node instanceof BlockQuote && last instanceof BlockQuote) {
                while (node.getFirstChild() != null) {
                    last.appendChild(node.getFirstChild());
                }
            } else {
                markdown.document.appendChild(node);
            }
        }
        return MarkdownRenderer.builder().build().render(markdown.document);
    }

    @Override
    public Node heading(Block.Heading heading) {
        Heading node = new Heading();
        node.setLevel(titled ? 2 : 1);
        titled = true;
        return with(node, "", heading.spans());
    }

    @Override
    public Node paragraph(Block.Paragraph paragraph) {
        return with(new Paragraph(), "", paragraph.spans());
    }

    @Override
    public Node note(Block.Note note) {
        return with(new Paragraph(), "", note.spans());
    }

    /** Children of a text stand in quotations inside its own. */
    @Override
    public Node quotation(Block.Quotation quotation) {
        Node node = with(new Paragraph(), quotation.label(), quotation.spans());
        for (int depth = quotation.depth(); depth >= 0; depth--) {
            node = inside(new BlockQuote(), node);
        }
        return node;
    }

    /** A list of bullets has the signs of one; in other lists each entry says its own label. */
    @Override
    public Node items(Block.Items items) {
        boolean bullets = items.items().stream().allMatch(item -> item.label().equals(Item.BULLET));
        BulletList list = new BulletList();
        list.setMarker(bullets ? "*" : "-");
        list.setTight(true);
        items.items().forEach(item -> list.appendChild(item(item, bullets ? "" : item.label())));
        return list;
    }

    private static Node item(Item item, String label) {
        ListItem node = new ListItem();
        if (!label.isEmpty() || !item.spans().isEmpty()) {
            node.appendChild(with(new Paragraph(), label, item.spans()));
        }
        if (!item.official().isEmpty()) {
            node.appendChild(inside(new BlockQuote(), with(new Paragraph(), "", item.official())));
        }
        return node;
    }

    private static <N extends Node> N inside(N outer, Node inner) {
        outer.appendChild(inner);
        return outer;
    }

    private static <N extends Node> N with(N node, String label, List<Span> spans) {
        SpanNodes nodes = new SpanNodes(node);
        if (!label.isEmpty()) {
            nodes.plain(new Span.Plain(spans.isEmpty() ? label : label + " "));
        }
        spans.forEach(span -> span.accept(nodes));
        return node;
    }

    private static final class SpanNodes implements Span.Visitor<Void> {
        private final Node parent;

        SpanNodes(Node parent) {
            this.parent = parent;
        }

        @Override
        public Void plain(Span.Plain plain) {
            return lines(plain.text());
        }

        /** Signs of emphasis count only beside letters and digits. */
        @Override
        public Void strong(Span.Strong strong) {
            String text = strong.text();
            boolean whole = Character.isLetterOrDigit(text.codePointAt(0))
                    && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                    && text.indexOf('\n') < 0;
            if (!whole) {
                return lines(text);
            }
            StrongEmphasis emphasis = new StrongEmphasis("**");
            emphasis.appendChild(new Text(text));
            parent.appendChild(emphasis);
            return null;
        }

        @Override
        public Void marked(Span.Marked marked) {
            return lines(marked.text());
        }

        @Override
        public Void link(Span.Link link) {
            Link node = new Link(link.url(), null);
            node.appendChild(new Text(link.text()));
            parent.appendChild(node);
            return null;
        }

        @Override
        public Void command(Span.Command command) {
            return lines(command.text());
        }

        @Override
        public Void said(Span.Said said) {
            return lines(said.text());
        }

        /** An empty line would end the paragraph, so it becomes one line break. */
        private Void lines(String text) {
            for (String part : text.split("(?<=\n)|(?=\n)")) {
                boolean isBreak = part.equals("\n");
                if (isBreak && parent.getLastChild() instanceof Text) {
                    parent.appendChild(new HardLineBreak());
                } else if (!isBreak && !part.isEmpty()) {
                    parent.appendChild(new Text(part));
                }
            }
            return null;
        }
    }
}
