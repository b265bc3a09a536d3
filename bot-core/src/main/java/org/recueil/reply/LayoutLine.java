package org.recueil.reply;

import java.util.List;

/**
 * A paragraph in a column of text.
 *
 * @param kind the block that it belongs to
 * @param apart whether a blank line comes before it
 * @param indent in columns
 * @param label stands before the first line, followed by a space; may be empty. Further lines are aligned with the text after
 *     it.
 * @param spans never empty; may hold {@code \n}
 */
public record LayoutLine(Kind kind, boolean apart, int indent, String label, List<Span> spans) {
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
}
