package org.recueil.web.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. Texts and values of attributes are escaped, and each element that is opened is closed. Attributes are names and
 * values in turn; an attribute with an empty value is written without one. For use by one thread.
 */
public final class Html {
    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element. */
    public Html open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        written.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content, which HTML does not close: {@code meta}, {@code input}. */
    public Html lone(String name, String... attributes) {
        start(name, attributes);
        return this;
    }

    /** An element that holds a text. */
    public Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /**
     * Opens a link.
     *
     * @param words as they are seen
     * @param spoken what a screen reader says after them; empty if the words say enough
     */
    public Html openLink(String address, String words, String spoken) {
        return spoken.isEmpty()
                ? open("a", "href", address)
                : open("a", "href", address, "aria-label", words + ", " + spoken);
    }

    public Html text(String text) {
        escape(text);
        return this;
    }

    /** Adds what another one has written. */
    public Html add(Html other) {
        written.append(other);
        return this;
    }

    /** Adds data for scripts, as JSON. It can end no element. */
    public Html data(String json) {
        written.append(json.replace("<", "\\u003c"));
        return this;
    }

    /**
     * Adds a script or a style of ours as it is.
     *
     * @throws IllegalArgumentException if it would end its element
     */
    public Html code(String code) {
        if (code.contains("</")) {
            throw new IllegalArgumentException("code in a page must not hold \"</\"");
        }
        written.append(code);
        return this;
    }

    /** Begins a new line, for people who read the source. */
    public Html line() {
        written.append('\n');
        return this;
    }

    private void start(String name, String... attributes) {
        written.append('<').append(name);
        for (int at = 0; at < attributes.length; at += 2) {
            written.append(' ').append(attributes[at]);
            if (!attributes[at + 1].isEmpty()) {
                written.append("=\"");
                escape(attributes[at + 1]);
                written.append('"');
            }
        }
        written.append('>');
    }

    private void escape(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(character);
            }
        }
    }

    /** All that was written; every element must be closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("open elements: " + open);
        }
        return written.toString();
    }
}
