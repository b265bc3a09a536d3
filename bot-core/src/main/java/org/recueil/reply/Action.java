package org.recueil.reply;

import java.util.Locale;

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

    /** What pressing an {@link Ask} is for. A front end shows by it what the action becomes: a button, a row, a menu, nothing. */
    enum Role {
        /** Shows a text of a list, or one that was named. */
        LOOK,
        /** Shows the text before, the one after, or the one above. */
        NEIGHBOUR,
        /** Shows what is listed under a theme. */
        THEME,
        /** Shows themes to choose from. */
        THEMES,
        /** Shows what we suggest under a theme. */
        SUGGESTIONS,
        /** Turns a page of the same list. */
        PAGE,
        /** Asks the same with one more condition. */
        NARROW,
        /** Asks the same with fewer conditions. */
        WIDEN,
        /** Asks the same with another word, or by another command, in the place of what nobody knows. */
        CORRECTION,
        /** Shows what belongs with a text. */
        RELATED,
        /** Shows citations, ready to be pasted. */
        CITE,
        /** Shows what the report tells of the debate on a text. */
        DEBATE,
        /** Shows a meeting, an instrument or a document as a whole, or the list of them. */
        SOURCE,
        /** Shows the whole of an answer that was shortened. */
        WHOLE,
        /** Shows how something is asked for, by asking for it. */
        EXAMPLE,
        /** Tells how to ask. */
        HELP;

        /** As scripts see it: in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Pressing it is typing what it says: one line, as a person would.
     *
     * @param place of a page or a neighbour, 1 if it comes next, -1 if it comes before; of anything else, which entry of the list
     *     above it shows, from 1, by which a button may be called. 0 if none of this is so
     */
    record Ask(Role role, int place, String label, String says) implements Action {
        /** In no place. */
        public Ask(Role role, String label, String says) {
            this(role, 0, label, says);
        }

        public Ask {
            Require.check(role != null, "role of an action", "is missing", label);
            Require.check(
                    place >= (turns(role) ? -1 : 0), "place of an action", "is negative", Integer.toString(place));
            Require.line("label of an action", label);
            Require.line("what an action says", says);
        }

        private static boolean turns(Role role) {
            return role == Role.PAGE || role == Role.NEIGHBOUR;
        }

        /** The same in another place. */
        public Ask at(int other) {
            return new Ask(role, other, label, says);
        }

        /** Whether it shows an entry of the list above, by whose number a button may be called. */
        public boolean isEntry() {
            return !turns(role) && place > 0;
        }

        /** Whether it goes on: to the next page, or to the next provision. */
        public boolean isNext() {
            return turns(role) && place > 0;
        }

        /** Whether it goes back in the same list. */
        public boolean isPrevious() {
            return turns(role) && place < 0;
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
