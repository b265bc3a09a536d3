package org.recueil.reply;

import java.util.List;

/**
 * An entry of a list: words of the bot, official words below them, or official words alone.
 *
 * @param label shown before it as it is: {@link #BULLET}, {@code 3.}, {@code II.37}; may be empty
 * @param spans the bot's words; may be empty if there are official words
 * @param official a passage of an official text, word for word; may be empty
 * @param whole all of the words of which only the first are here, official ones if there are any; empty if nothing is left
 *     out. A renderer that has room shows it instead.
 */
public record Item(String label, List<Span> spans, List<Span> official, List<Span> whole) {
    public static final String BULLET = "•";

    public Item {
        Require.label("label of an item", label);
        spans = List.copyOf(spans);
        official = List.copyOf(official);
        whole = List.copyOf(whole);
        Require.check(!spans.isEmpty() || !official.isEmpty(), "item", "has no words", label);
    }

    public Item(String label, List<Span> spans, List<Span> official) {
        this(label, spans, official, List.of());
    }

    public Item(String label, List<Span> spans) {
        this(label, spans, List.of());
    }

    public Item(String label, Span... spans) {
        this(label, List.of(spans));
    }

    public Item(String label, String text) {
        this(label, new Span.Plain(text));
    }

    /** The same as the beginning of longer words; empty if nothing is left out. */
    public Item beginning(List<Span> all) {
        return new Item(label, spans, official, all);
    }

    /** Official words alone. */
    public static Item quoted(String label, List<Span> official) {
        return new Item(label, List.of(), official);
    }
}
