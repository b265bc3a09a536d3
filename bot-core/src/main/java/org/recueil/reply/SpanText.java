package org.recueil.reply;

/** The text of a span if links cannot be hidden behind words. */
public final class SpanText {
    private SpanText() {}

    /** The span's words. A link whose words differ from its address has the address after them: {@code text <url>}. */
    public static String of(Span span) {
        if (span instanceof Span.Link link && !link.text().equals(link.url())) {
            return link.text() + " <" + link.url() + ">";
        }
        return span.text();
    }
}
