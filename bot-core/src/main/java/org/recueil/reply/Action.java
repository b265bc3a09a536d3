package org.recueil.reply;

import java.util.Locale;

/**
 * What a reader may do next, by a button or whatever the platform offers. A label is one line of any length. A renderer with
 * less room shortens the label, never the {@link #value}.
 */
public sealed interface Action {
    /** The label of the button. */
    String label();

    /** The text that pressing it says, opens, copies or shares. */
    String value();

    /** The label in at most {@code most} UTF-16 units, at least two. A shortened label ends with an ellipsis. */
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

    /**
     * The purpose of an {@link Ask}. Front ends decide by it how an action is shown: as a button, a row, in a menu, or not at
     * all.
     */
    enum Role {
        /** Shows a text that was listed or named. */
        LOOK,
        /** Shows the previous text, the next one or the one above. */
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
        /** Asks the same with another word or command in place of one that is unknown. */
        CORRECTION,
        /** Shows related texts. */
        RELATED,
        /** Shows citations, ready to paste. */
        CITE,
        /** Shows what a report says about the debate on a text. */
        DEBATE,
        /** Shows a meeting, an instrument or a document as a whole, or the list of them. */
        SOURCE,
        /** Shows the whole of an answer that was shortened. */
        WHOLE,
        /**
         * Checks the quotations of the message that the answer replies to. A front end offers it only if it can read that
         * message again.
         */
        VERIFY,
        /** Offers the list as a file, or gives the file in one of its formats. */
        EXPORT,
        /** Is an example of how to ask. */
        EXAMPLE,
        /** Tells how to ask. */
        HELP;

        /** The name as scripts see it: in lower case. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Says a line, as if a person had typed it.
     *
     * @param place for a page or a neighbour, 1 for the next and -1 for the previous one; for other actions, the number of the
     *     list entry that it shows, from 1; otherwise 0
     */
    record Ask(Role role, int place, String label, String says) implements Action {
        /** An action without a place. */
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

        /** Whether it shows an entry of the list above, so that a button may be labelled with its number. */
        public boolean isEntry() {
            return !turns(role) && place > 0;
        }

        /** Whether it leads to the next page or provision. */
        public boolean isNext() {
            return turns(role) && place > 0;
        }

        /** Whether it leads to the previous page or provision. */
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

    /** Shares the bot's answer to a line with people whom the reader chooses. */
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

    /** One method for each kind of action; the compiler finds a missing one. */
    interface Visitor<R> {
        R ask(Ask ask);

        R open(Open open);

        R copy(Copy copy);

        R share(Share share);
    }
}
