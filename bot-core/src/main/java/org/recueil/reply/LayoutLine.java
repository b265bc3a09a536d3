package org.recueil.reply;

import java.util.List;

/**
 * A paragraph as it is set in a column of text.
 *
 * @param kind what it belongs to
 * @param apart whether a blank line comes before it
 * @param indent how many columns it stands in
 * @param label what stands before its first line, followed by a space; empty for nothing. Further lines hang under
 *     the text.
 * @param spans never empty; may hold {@code \n}
 */
public record LayoutLine(Kind kind, boolean apart, int indent, String label, List<Span> spans) {
    /** The blocks that look different in a column of text. */
    public enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTATION,
        ITEM,
        /** Official words in a list, with the label of their entry if the bot says nothing of it. */
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
