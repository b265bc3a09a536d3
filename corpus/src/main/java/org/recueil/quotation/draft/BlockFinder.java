package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recueil.quotation.value.Stretch;

/**
 * Finds the block quotations of a draft: lines that begin with {@code >}, indented lines after a line that ends with a
 * colon, and what the file of the draft marks as blocks.
 */
public final class BlockFinder {
    private static final String INDENT = "    ";

    private final String text;
    private final List<Stretch> found;

    private BlockFinder(String text, List<Stretch> marked) {
        this.text = text;
        found = new ArrayList<>(marked);
    }

    /**
     * The blocks of a text, in order and without overlap.
     *
     * @param marked the blocks that its file marks, one per paragraph or line
     */
    static List<Stretch> in(String text, List<Stretch> marked) {
        return new BlockFinder(text, marked).find();
    }

    private List<Stretch> find() {
        boolean introduced = false;
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            boolean indented = line.startsWith(INDENT) || line.startsWith("\t");
            if (!line.isBlank()) {
                if (line.stripLeading().startsWith(">") || indented && introduced) {
                    found.add(new Stretch(start, end));
                } else {
                    introduced = line.stripTrailing().endsWith(":");
                }
            }
            start = end + 1;
        }
        return joined();
    }

    /** The same blocks, with those that only a line end parts as one. */
    private List<Stretch> joined() {
        found.sort(Comparator.comparing(Stretch::start));
        List<Stretch> all = new ArrayList<>();
        for (Stretch block : found) {
            int last = all.size() - 1;
            if (last >= 0 && isNext(all.get(last), block)) {
                Stretch before = all.get(last);
                all.set(last, new Stretch(before.start(), Math.max(before.end(), block.end())));
            } else {
                all.add(block);
            }
        }
        return all;
    }

    private boolean isNext(Stretch before, Stretch block) {
        return block.start() <= before.end()
                || block.start() - before.end() <= INDENT.length()
                        && text.substring(before.end(), block.start()).isBlank();
    }
}
