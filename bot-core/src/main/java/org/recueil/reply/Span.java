package org.recueil.reply;

import java.util.List;
import java.util.Optional;

/**
 * A run of words of one kind. Spans are shown next to each other without a space in between, and are never empty. {@link
 * Plain}, {@link Strong} and {@link Marked} may hold {@code \n}, a line break of the text itself, which every renderer keeps.
 */
public sealed interface Span {
    /** The words as shown on a platform without a form of its own for them. */
    String text();

    /** The words of several spans. */
    static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder words = new StringBuilder();
        for (Span span : spans) {
            words.append(span.text());
        }
        return words.toString();
    }

    /** Words that lead to an address, if there is one. */
    static Span linked(String text, Optional<String> url) {
        return url.<Span>map(address -> new Link(text, address)).orElseGet(() -> new Plain(text));
    }

    /** Calls the visitor's method for this kind of span. */
    <R> R accept(Visitor<R> visitor);

    /** Words without emphasis. */
    record Plain(String text) implements Span {
        public Plain {
            Require.text("plain text", text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** Words that stand out. */
    record Strong(String text) implements Span {
        public Strong {
            Require.text("strong text", text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /** Words that a search has found. */
    record Marked(String text) implements Span {
        public Marked {
            Require.text("marked text", text);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.marked(this);
        }
    }

    /** Words on one line that lead to an http(s) address. */
    record Link(String text, String url) implements Span {
        public Link {
            Require.line("text of a link", text);
            Require.url(url);
        }

        /** An address that is shown as it is. */
        public Link(String url) {
            this(url, url);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A line to type: {@code new Command("rec", "II.37")}. Name and argument are separate because platforms spell commands
     * differently; {@link #text} is {@code /rec II.37}.
     *
     * @param name the command's name, without a slash
     * @param argument what follows the name, on one line; may be empty
     */
    record Command(String name, String argument) implements Span {
        public Command {
            Require.line("name of a command", name);
            boolean word = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
            Require.check(word, "name of a command", "is not made of letters, digits, _ and -", name);
            Require.label("argument of a command", argument);
        }

        @Override
        public String text() {
            return argument.isEmpty() ? "/" + name : "/" + name + " " + argument;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.command(this);
        }
    }

    /**
     * What a person typed and the bot repeats, on one line of at most {@link #LONGEST} code points. Renderers show it so that
     * the platform reads nothing into it: no link, no mention, no command, no style.
     */
    record Said(String text) implements Span {
        public static final int LONGEST = 61;

        public Said {
            Require.text("what was said", text);
            Require.label("what was said", text);
            Require.check(text.codePointCount(0, text.length()) <= LONGEST, "what was said", "is too long", text);
        }

        /**
         * What somebody typed, on one line and without spaces at its ends. A long text is cut and ends with an ellipsis.
         *
         * @param typed not blank
         */
        public static Said of(String typed) {
            return of(typed, LONGEST - 1);
        }

        /** The same, of at most {@code most} code points and an ellipsis. */
        public static Said of(String typed, int most) {
            String line = Legible.line(typed).strip();
            return new Said(
                    line.codePointCount(0, line.length()) <= most
                            ? line
                            : line.substring(0, line.offsetByCodePoints(0, most)) + "…");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.said(this);
        }
    }

    /** One method for each kind of span; the compiler finds a missing one. */
    interface Visitor<R> {
        R plain(Plain plain);

        R strong(Strong strong);

        R marked(Marked marked);

        R link(Link link);

        R command(Command command);

        R said(Said said);
    }
}
