package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in a column of text. A blank line separates blocks, except after a heading and before the children of a
 * quotation. Quotations are indented, their children more so, and official words in lists as well.
 *
 * @param kind the block that it belongs to
 * @param apart whether a blank line comes before it
 * @param indent in columns
 * @param label stands before the first line, followed by a space; may be empty. Further lines are aligned with the text after
 *     it.
 * @param spans never empty; may hold {@code \n}
 */
public record LayoutLine(Kind kind, boolean apart, int indent, String label, List<Span> spans) {
    private static final int STEP = 4;

    /** The kinds of blocks that look different. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        ITEM,
        /** Official words in a list. They have the label of the entry if the bot has no words of its own there. */
        QUOTED_ITEM,
        NOTE
    }

    /** Whether its words are official. */
    public boolean isQuoted() {
        return kind == Kind.QUOTATION || kind == Kind.QUOTED_ITEM;
    }

    public LayoutLine {
        Require.check(indent >= 0, "indent", "is negative", Integer.toString(indent));
        Require.label("label", label);
        spans = Require.some("line", spans);
    }

    /** The lines of these blocks, from top to bottom. */
    public static List<LayoutLine> of(List<Block> blocks) {
        List<LayoutLine> lines = new ArrayList<>();
        for (Block block : blocks) {
            lines.addAll(block.accept(new Setting(lines)));
        }
        return List.copyOf(lines);
    }

    /** Lays out one block below the lines above. */
    private record Setting(List<LayoutLine> above) implements Block.Visitor<List<LayoutLine>> {
        @Override
        public List<LayoutLine> heading(Block.Heading heading) {
            return List.of(new LayoutLine(Kind.HEADING, !above.isEmpty(), 0, "", heading.spans()));
        }

        @Override
        public List<LayoutLine> paragraph(Block.Paragraph paragraph) {
            return List.of(new LayoutLine(Kind.PARAGRAPH, apart(), 0, "", paragraph.spans()));
        }

        @Override
        public List<LayoutLine> quotation(Block.Quotation quotation) {
            boolean apart = apart() && !(quotation.depth() > 0 && isBelow(Kind.QUOTATION));
            int indent = STEP * (quotation.depth() + 1);
            return List.of(new LayoutLine(Kind.QUOTATION, apart, indent, quotation.label(), quotation.spans()));
        }

        @Override
        public List<LayoutLine> items(Block.Items items) {
            List<LayoutLine> lines = new ArrayList<>();
            for (Item item : items.items()) {
                boolean apart = lines.isEmpty() && apart();
                if (!item.spans().isEmpty()) {
                    lines.add(new LayoutLine(Kind.ITEM, apart, 0, item.label(), item.spans()));
                }
                if (!item.official().isEmpty()) {
                    boolean alone = item.spans().isEmpty();
                    String label = alone ? item.label() : "";
                    lines.add(new LayoutLine(Kind.QUOTED_ITEM, alone && apart, STEP, label, item.official()));
                }
            }
            return lines;
        }

        @Override
        public List<LayoutLine> note(Block.Note note) {
            return List.of(new LayoutLine(Kind.NOTE, apart(), 0, "", note.spans()));
        }

        private boolean apart() {
            return !above.isEmpty() && !isBelow(Kind.HEADING);
        }

        private boolean isBelow(LayoutLine.Kind kind) {
            return !above.isEmpty() && above.get(above.size() - 1).kind() == kind;
        }
    }
}
