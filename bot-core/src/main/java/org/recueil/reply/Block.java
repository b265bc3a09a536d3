package org.recueil.reply;

import java.util.List;

/** A part of a reply, with at least one span. */
public sealed interface Block {
    /** Calls the visitor's method for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** The title of what follows, on one line, however long. */
    record Heading(List<Span> spans) implements Block {
        public Heading {
            spans = Require.some("heading", spans);
            spans.forEach(span -> Require.label("heading", span.text()));
        }

        public Heading(Span... spans) {
            this(List.of(spans));
        }

        public Heading(String text) {
            this(new Span.Plain(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** Words of the bot. */
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = Require.some("paragraph", spans);
        }

        public Paragraph(Span... spans) {
            this(List.of(spans));
        }

        public Paragraph(String text) {
            this(new Span.Plain(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * Official text, word for word.
     *
     * @param label its number, such as {@code a)}, shown before it; may be empty
     * @param depth 0 for a text by itself or a chapeau, 1 for its children, 2 for theirs
     * @param whole all of the words of which only the first are here; empty if nothing is left out. A renderer that has room
     *     shows it instead.
     */
    record Quotation(String label, int depth, List<Span> spans, List<Span> whole) implements Block {
        public Quotation {
            Require.label("label of a quotation", label);
            Require.check(depth >= 0, "depth of a quotation", "is negative", Integer.toString(depth));
            spans = Require.some("quotation", spans);
            whole = List.copyOf(whole);
        }

        public Quotation(String label, int depth, List<Span> spans) {
            this(label, depth, spans, List.of());
        }

        public Quotation(String label, int depth, String text) {
            this(label, depth, List.of(new Span.Plain(text)));
        }

        /** The first words of a text by itself. */
        public static Quotation beginning(String first, String whole) {
            List<Span> words = List.of(new Span.Plain(first));
            return new Quotation("", 0, words, first.equals(whole) ? List.of() : List.of(new Span.Plain(whole)));
        }

        /** A text by itself. */
        public Quotation(String text) {
            this("", 0, text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotation(this);
        }
    }

    /** A list, one entry per line. */
    record Items(List<Item> items) implements Block {
        public Items {
            items = Require.some("list of items", items);
        }

        public Items(Item... items) {
            this(List.of(items));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.items(this);
        }
    }

    /** Small print: a doubt, a source, a remark. */
    record Note(List<Span> spans) implements Block {
        public Note {
            spans = Require.some("note", spans);
        }

        public Note(Span... spans) {
            this(List.of(spans));
        }

        public Note(String text) {
            this(new Span.Plain(text));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.note(this);
        }
    }

    /** One method for each kind of block; the compiler finds a missing one. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R quotation(Quotation quotation);

        R items(Items items);

        R note(Note note);
    }
}
