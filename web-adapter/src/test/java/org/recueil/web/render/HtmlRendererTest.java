package org.recueil.web.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.recueil.bot.answer.Answer;
import org.recueil.reply.Action;
import org.recueil.reply.Renderer;
import org.recueil.reply.RendererContract;
import org.recueil.reply.Reply;
import org.recueil.reply.Shown;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/** The contract, and what HTML adds to it. The page around the blocks shows the actions ({@code PageTest}). */
class HtmlRendererTest extends RendererContract<String> {
    private static final Links LINKS = new Links() {
        @Override
        public String toLine(String line) {
            return "page";
        }

        @Override
        public String spoken(String label) {
            return label.equals("II.37") ? "recommandation 37 de la deuxième réunion" : "";
        }

        @Override
        public int officialFrom(String words) {
            return words.length();
        }
    };

    @Override
    protected Renderer<String> renderer() {
        return reply -> List.of(html(reply));
    }

    private static String html(Reply reply) {
        Html html = new Html(Language.ENGLISH);
        new HtmlRenderer(html, LINKS, Answer.of(Answer.Kind.HELP, reply), 1).render(reply.blocks());
        return html.toString();
    }

    private static Document read(List<String> messages) {
        return Jsoup.parse(String.join("", messages));
    }

    @Override
    protected Shown shown(List<String> messages) {
        Document document = read(messages);
        List<String> addresses = new ArrayList<>();
        document.select("a").forEach(link -> addresses.add(link.attr("href")));
        document.select("br").forEach(line -> line.replaceWith(new org.jsoup.nodes.TextNode("\n")));
        return new Shown(document.body().wholeText(), addresses, List.of());
    }

    @Override
    protected boolean isBeyondThePlatform(Action action) {
        return true;
    }

    @Override
    protected String spelled(Span span) {
        boolean reference = span instanceof Span.Command command
                && command.name().equals("rec")
                && !command.argument().isEmpty();
        return reference ? ((Span.Command) span).argument() : span.text();
    }

    /** Each element that is not there for any reply: what a person typed must make none. */
    @Override
    protected List<String> madeOf(List<String> messages) {
        return read(messages).body().getAllElements().stream()
                .map(Element::tagName)
                .toList();
    }

    @Override
    protected void assertWithinLimits(String message) {
        ParseErrorList errors = ParseErrorList.tracking(10);
        Parser.parseFragment(message, new Element("body"), "", errors);
        assertEquals(List.of(), List.copyOf(errors), message);
    }
}
