package org.recueil.web.render;

import org.recueil.reply.Span;

/** Words of an answer as HTML. A line break in them stays one. */
final class SpanWriter implements Span.Visitor<Void> {
    /** A reference is shown as such; any other command as the line that one may type in the search. */
    private static final String LOOK = "rec";

    private final Html html;
    private final Links links;

    SpanWriter(Html html, Links links) {
        this.html = html;
        this.links = links;
    }

    @Override
    public Void plain(Span.Plain plain) {
        return lines(plain.text());
    }

    @Override
    public Void strong(Span.Strong strong) {
        html.open("strong");
        lines(strong.text());
        html.close();
        return null;
    }

    @Override
    public Void marked(Span.Marked marked) {
        html.element("mark", marked.text());
        return null;
    }

    @Override
    public Void link(Span.Link link) {
        html.element("a", link.text(), "href", link.url());
        return null;
    }

    @Override
    public Void command(Span.Command command) {
        boolean reference = command.name().equals(LOOK) && !command.argument().isEmpty();
        String words = reference ? command.argument() : command.text();
        html.openLink(links.toLine(command.text()), words, links.spoken(words))
                .text(words)
                .close();
        return null;
    }

    @Override
    public Void said(Span.Said said) {
        html.element("bdi", said.text());
        return null;
    }

    private Void lines(String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                html.lone("br");
            }
            words(lines[at]);
        }
        return null;
    }

    private void words(String line) {
        int official = links.officialFrom(line);
        html.text(line.substring(0, official));
        if (official < line.length()) {
            html.element("span", line.substring(official), "lang", "fr");
        }
    }
}
