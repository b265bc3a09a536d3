package org.recueil.web.render;

import java.util.List;
import java.util.stream.Collectors;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;

/** The blocks of an answer as Markdown (CommonMark). Official words stand in quotations. Signs of Markdown are escaped. */
public final class MarkdownRenderer implements Block.Visitor<String> {
    private static final String SIGNS = "\\`*_{}[]<>#+-.!|~";

    private boolean titled;

    private MarkdownRenderer() {}

    /** The text, which ends with a line break. */
    public static String text(Answer answer) {
        MarkdownRenderer renderer = new MarkdownRenderer();
        List<Block> blocks = answer.reply().blocks();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < blocks.size(); at++) {
            boolean goesOn = at > 0
                    && blocks.get(at) instanceof Block.Quotation
                    && blocks.get(at - 1) instanceof Block.Quotation;
            text.append(at == 0 ? "" : goesOn ? ">\n" : "\n")
                    .append(blocks.get(at).accept(renderer));
        }
        return text.toString();
    }

    @Override
    public String heading(Block.Heading heading) {
        String sign = titled ? "## " : "# ";
        titled = true;
        return sign + spans(heading.spans()) + "\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return lines(spans(paragraph.spans()));
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        String label = quotation.label().isEmpty() ? "" : escaped(quotation.label()) + " ";
        String marks = ">".repeat(quotation.depth() + 1) + " ";
        return (label + spans(quotation.spans()))
                .lines()
                .map(line -> marks + line + "\n")
                .collect(Collectors.joining());
    }

    @Override
    public String items(Block.Items items) {
        return items.items().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(Item item) {
        String label = item.label().equals(Item.BULLET) ? "" : escaped(item.label());
        String own = (label + " " + spans(item.spans())).strip();
        String official =
                item.official().isEmpty() ? "" : "  > " + spans(item.official()).replace("\n", "\n  > ") + "\n";
        return "- " + own.replace("\n", "\n  ") + "\n" + (official.isEmpty() ? "" : "\n" + official);
    }

    @Override
    public String note(Block.Note note) {
        return lines(spans(note.spans()));
    }

    /** A line break in a text stays one. */
    private static String lines(String text) {
        return text.replace("\n", "\\\n") + "\n";
    }

    private static String spans(List<Span> spans) {
        return spans.stream().map(span -> span.accept(new Words())).collect(Collectors.joining());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (SIGNS.indexOf(sign) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(sign);
        });
        return escaped.toString();
    }

    private static final class Words implements Span.Visitor<String> {
        @Override
        public String plain(Span.Plain plain) {
            return escaped(plain.text());
        }

        @Override
        public String strong(Span.Strong strong) {
            return "**" + escaped(strong.text()) + "**";
        }

        @Override
        public String marked(Span.Marked marked) {
            return "**" + escaped(marked.text()) + "**";
        }

        @Override
        public String link(Span.Link link) {
            return "[" + escaped(link.text()) + "](<" + link.url() + ">)";
        }

        @Override
        public String command(Span.Command command) {
            return "`" + command.text() + "`";
        }

        @Override
        public String said(Span.Said said) {
            return escaped(said.text());
        }
    }
}
