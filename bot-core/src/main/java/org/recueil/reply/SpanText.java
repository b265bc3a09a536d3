package org.recueil.reply;

/** What a span reads like where nothing can be hidden behind words. */
public final class SpanText {
    private SpanText() {}

    /** The span's words; a link whose words are not its address is followed by it: {@code text <url>}. */
    public static String of(Span span) {
        if (span instanceof Span.Link link && !link.text().equals(link.url())) {
            return link.text() + " <" + link.url() + ">";
        }
        return span.text();
    }
}
