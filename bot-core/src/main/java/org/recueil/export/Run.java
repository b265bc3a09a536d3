package org.recueil.export;

import java.util.Optional;

/**
 * Words of a paragraph that look alike. They may hold line feeds.
 *
 * @param url where they lead, if they are a link: an http(s) address
 */
public record Run(String text, Look look, Optional<String> url) {
    /** How words look. What they mean is also said by words or signs, never by the look alone. */
    public enum Look {
        PLAIN,
        STRONG,
        /** Words that should not stand there. */
        STRUCK,
        /** Words that belong there. */
        INSERTED
    }

    public static Run plain(String text) {
        return new Run(text, Look.PLAIN, Optional.empty());
    }

    public static Run of(String text, Look look) {
        return new Run(text, look, Optional.empty());
    }

    public static Run link(String text, String url) {
        return new Run(text, Look.PLAIN, Optional.of(url));
    }
}
