package org.recueil.web.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.recueil.wording.Language;

/**
 * Writes HTML. Texts and values of attributes are escaped, and each element that is opened is closed. Attributes are names and
 * values in turn; an attribute with an empty value is written without one. In French the texts get their non-breaking spaces,
 * except in an element that names its language, since such words are official, and in {@code title} and {@code bdi}. For use
 * by one thread.
 */
public final class Html {
    /** Elements whose words are read by others, or were typed. */
    private static final Set<String> FOREIGN = Set.of("title", "bdi", "style", "script");

    /** @param ours whether its words are, unless an element around it says otherwise */
    private record Open(String name, boolean ours) {}

    private final StringBuilder written = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final boolean french;

    /** How many of the open elements hold words that are not ours. */
    private int foreign;

    /** @param language of the words that have no other */
    public Html(Language language) {
        this.french = language == Language.FRENCH;
    }

    /** Opens an element. */
    public Html open(String name, String... attributes) {
        start(name, attributes);
        boolean ours = name.equals("html") || !FOREIGN.contains(name) && !names(attributes, "lang");
        open.push(new Open(name, ours));
        foreign += ours ? 0 : 1;
        return this;
    }

    private static boolean names(String[] attributes, String wanted) {
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at].equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        Open last = open.pop();
        foreign -= last.ours() ? 0 : 1;
        written.append("</").append(last.name()).append('>');
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
        escape(french && foreign == 0 ? FrenchSpaces.in(text) : text);
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
            throw new IllegalStateException(
                    "open elements: " + open.stream().map(Open::name).toList());
        }
        return written.toString();
    }
}
