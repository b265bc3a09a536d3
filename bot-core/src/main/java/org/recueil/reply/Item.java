package org.recueil.reply;

import java.util.List;

/**
 * An entry of a list.
 *
 * @param label what stands before it, exactly as shown: {@link #BULLET}, {@code 3.}, {@code II.37}; empty for nothing
 */
public record Item(String label, List<Span> spans) {
    public static final String BULLET = "•";

    public Item {
        Require.label("label of an item", label);
        spans = Require.some("item", spans);
    }

    public Item(String label, Span... spans) {
        this(label, List.of(spans));
    }

    public Item(String label, String text) {
        this(label, new Span.Plain(text));
    }
}
