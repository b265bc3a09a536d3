package org.recueil.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out blocks in a column of text. A blank line separates blocks, except after a heading and before the children of a
 * quotation. Quotations are indented, their children more so, and official words in lists as well.
 */
public final class TextLayout {
    private static final int STEP = 4;

    private TextLayout() {}

    /** The lines of these blocks, from top to bottom. */
    public static List<LayoutLine> of(List<Block> blocks) {
        List<LayoutLine> strips = new ArrayList<>();
        for (Block block : blocks) {
            strips.addAll(block.accept(new Setting(strips)));
        }
        return List.copyOf(strips);
    }

    /** Lays out one block below the lines above. */
    private record Setting(List<LayoutLine> above) implements Block.Visitor<List<LayoutLine>> {
        @Override
        public List<LayoutLine> heading(Block.Heading heading) {
            return List.of(new LayoutLine(LayoutLine.Kind.HEADING, !above.isEmpty(), 0, "", heading.spans()));
        }

        @Override
        public List<LayoutLine> paragraph(Block.Paragraph paragraph) {
            return List.of(new LayoutLine(LayoutLine.Kind.PARAGRAPH, apart(), 0, "", paragraph.spans()));
        }

        @Override
        public List<LayoutLine> quotation(Block.Quotation quotation) {
            boolean apart = apart() && !(quotation.depth() > 0 && isBelow(LayoutLine.Kind.QUOTATION));
            int indent = STEP * (quotation.depth() + 1);
            return List.of(
                    new LayoutLine(LayoutLine.Kind.QUOTATION, apart, indent, quotation.label(), quotation.spans()));
        }

        @Override
        public List<LayoutLine> items(Block.Items items) {
            List<LayoutLine> strips = new ArrayList<>();
            for (Item item : items.items()) {
                boolean apart = strips.isEmpty() && apart();
                if (!item.spans().isEmpty()) {
                    strips.add(new LayoutLine(LayoutLine.Kind.ITEM, apart, 0, item.label(), item.spans()));
                }
                if (!item.official().isEmpty()) {
                    boolean alone = item.spans().isEmpty();
                    String label = alone ? item.label() : "";
                    strips.add(
                            new LayoutLine(LayoutLine.Kind.QUOTED_ITEM, alone && apart, STEP, label, item.official()));
                }
            }
            return strips;
        }

        @Override
        public List<LayoutLine> note(Block.Note note) {
            return List.of(new LayoutLine(LayoutLine.Kind.NOTE, apart(), 0, "", note.spans()));
        }

        private boolean apart() {
            return !above.isEmpty() && !isBelow(LayoutLine.Kind.HEADING);
        }

        private boolean isBelow(LayoutLine.Kind kind) {
            return !above.isEmpty() && above.get(above.size() - 1).kind() == kind;
        }
    }
}
