package org.recueil.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.bot.path.PagePaths;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.web.render.Html;
import org.recueil.wording.Wording;

/** What every page has around its answer: its head, a way to the other pages, a search, and where the texts come from. */
final class PageFrame {
    /** The names of the files that all pages share. */
    static final String STYLE = "recueil.css";

    static final String SCRIPT = "recueil.js";
    static final String ICON = "recueil.svg";
    static final String PICTURE = "recueil.png";

    /**
     * What the head of a page tells.
     *
     * @param answer that it shows; empty if a script makes its content
     * @param scripts beside the one that all pages have
     */
    record Head(String path, Preview preview, Optional<Answer> answer, List<String> scripts) {
        Head {
            scripts = List.copyOf(scripts);
        }
    }

    private final Site site;
    private final Wording words;
    private final String reach;

    PageFrame(Site site) {
        this.site = site;
        this.words = site.words();
        this.reach = reach(site);
    }

    /** How far the texts go, as the bot says it. */
    private static String reach(Site site) {
        return site.bot().answer(new Message("/a_propos", site.language())).reply().blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> Span.text(((Block.Paragraph) block).spans()))
                .findFirst()
                .orElse("");
    }

    String around(Html main, Head head, PageLinks links) {
        Html html = site.html();
        openRoot(html, links);
        html.open("head").line();
        new PageHead(html, links, site).write(head);
        html.close().line().open("body").line();
        visible(html, main, head, links);
        return closed(html);
    }

    /** A page that holds its style and its script itself, since nobody knows where it lies. */
    String alone(Html main, Head head, PageLinks links, String style, String script) {
        Html html = site.html();
        html.open("html", "lang", site.language().code()).line().open("head").line();
        html.lone("meta", "charset", "utf-8").line();
        html.element("title", head.preview().title() + " · Recueil").line();
        html.lone("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("style").code(style).close().line();
        html.close().line().open("body").line();
        visible(html, main, head, links);
        html.open("script").code(script).close().line();
        return closed(html);
    }

    private void visible(Html html, Html main, Head head, PageLinks links) {
        html.element("a", words.say("skip"), "class", "skip", "href", "#contenu")
                .line();
        header(html, links, head);
        html.open("main", "id", "contenu").line().add(main).close().line();
        footer(html, links, head);
    }

    private static String closed(Html html) {
        html.close().line().close().line();
        return "<!doctype html>\n" + html;
    }

    /** A written site is kept for reading without a network; live pages need one. */
    private void openRoot(Html html, PageLinks links) {
        String language = site.language().code();
        if (site.form() == PageForm.WRITTEN) {
            html.open("html", "lang", language, "data-root", links.root(), "data-worker", links.file("sw.js"))
                    .line();
        } else {
            html.open("html", "lang", language).line();
        }
    }

    private void header(Html html, PageLinks links, Head head) {
        html.open("header").line();
        html.element("a", "Recueil", "class", "home", "href", links.toLine("")).line();
        html.open("form", "role", "search", "action", links.to("chercher"), "id", "recherche");
        html.element("label", words.say("search.label"), "for", "q", "class", "hidden");
        html.lone(
                "input",
                "type",
                "search",
                "id",
                "q",
                "name",
                "q",
                "autocomplete",
                "off",
                "placeholder",
                words.say("search.hint"));
        html.element("button", words.say("search.button"));
        html.close().line();
        html.open("nav", "aria-label", words.say("nav.main")).line();
        Map<String, String> places = new LinkedHashMap<>();
        places.put("nav.themes", "/themes");
        places.put("nav.meetings", "/reunion");
        places.put("nav.instruments", "/resolution");
        places.put("nav.documents", "/doc");
        places.forEach((key, line) ->
                html.element("a", words.say(key), "href", links.toLine(line)).line());
        if (site.form() == PageForm.LIVE) {
            html.element("a", words.say("draft.title"), "href", links.to(PagePaths.VERIFY))
                    .line();
        }
        site.beside()
                .ifPresent(other -> html.element(
                                "a",
                                words.say("nav.other"),
                                "href",
                                links.to(other, head.path()),
                                "hreflang",
                                other.code(),
                                "lang",
                                other.code())
                        .line());
        html.close().line().close().line();
    }

    private void footer(Html html, PageLinks links, Head head) {
        html.open("footer").line();
        html.element("p", reach).line();
        html.element("p", words.say("footer.what")).line();
        if (words.isEnglish() && head.answer().filter(site::namesThemes).isEmpty()) {
            html.element("p", words.say("themes.ours")).line();
        }
        html.open("p");
        html.element("a", words.say("footer.about"), "href", links.toLine("/a_propos"))
                .text(" · ");
        html.element("a", words.say("footer.corrections"), "href", links.toLine("/a_propos corrections"))
                .text(" · ");
        html.element("a", words.say("footer.help"), "href", links.toLine("/aide"));
        if (head.answer().isPresent()) {
            html.text(" · ").element("a", "JSON", "href", links.otherForm(head.path(), "json"));
            html.text(" · ").element("a", "Markdown", "href", links.otherForm(head.path(), "md"));
        }
        html.close().line().close().line();
    }
}
