package org.recueil.slack;

import org.recueil.reply.Span;

/** How a span reads in Slack: a command as it can be typed there, anything else as it is. */
final class Spelling {
    private Spelling() {}

    static String of(Span span) {
        return span instanceof Span.Command ? Commands.typed(span.text()) : span.text();
    }
}
