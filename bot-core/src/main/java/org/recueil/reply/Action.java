package org.recueil.reply;

/**
 * What a reader may do next, by a button or whatever the platform has. A label is one line of any length; a renderer
 * whose platform has less room shortens the label it shows, never {@link #value}.
 */
public sealed interface Action {
    /** What the button says. */
    String label();

    /** What pressing it says, opens, copies or shares. */
    String value();

    /** The label as far as so many UTF-16 units show it, at least two; one that is cut ends with an ellipsis. */
    default String label(int most) {
        String whole = label().strip();
        if (whole.length() <= most) {
            return whole;
        }
        int end = most - 1;
        return whole.substring(0, Character.isHighSurrogate(whole.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Calls the visitor's method for this kind of action. */
    <R> R accept(Visitor<R> visitor);

    /** Pressing it is typing what it says: one line, as a person would. */
    record Ask(String label, String says) implements Action {
        public Ask {
            Require.line("label of an action", label);
            Require.line("what an action says", says);
        }

        @Override
        public String value() {
            return says;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ask(this);
        }
    }

    /** Opens an http(s) address. */
    record Open(String label, String url) implements Action {
        public Open {
            Require.line("label of an action", label);
            Require.url(url);
        }

        @Override
        public String value() {
            return url;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.open(this);
        }
    }

    /** Copies a text, which may have several lines. */
    record Copy(String label, String text) implements Action {
        public Copy {
            Require.line("label of an action", label);
            Require.text("text to copy", text);
        }

        @Override
        public String value() {
            return text;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.copy(this);
        }
    }

    /** Passes on, to people whom the reader chooses, what the bot answers to a line. */
    record Share(String label, String says) implements Action {
        public Share {
            Require.line("label of an action", label);
            Require.line("what an action says", says);
        }

        @Override
        public String value() {
            return says;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /** One method for each kind of action, so that the compiler finds a forgotten one. */
    interface Visitor<R> {
        R ask(Ask ask);

        R open(Open open);

        R copy(Copy copy);

        R share(Share share);
    }
}
